import { useState } from 'react';
import type { HandoutModel, TableModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import { TextField } from '../controls/TextField.tsx';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './Handouts.module.css';

const holds = ({ title, folder, pages }: HandoutModel, words: string): boolean =>
  [title, folder, ...pages.map(({ text }) => text)].some((part) => part.toLowerCase().includes(words));

function audienceText({ audience }: HandoutModel, members: TableModel['members']): string {
  if (audience === 'gm') return t('handouts.forGm');
  if (audience === 'all') return t('handouts.forAll');
  return t('handouts.forNames', { names: formats.list(audience.flatMap((id) => members.get(id)?.displayName ?? [])) });
}

function byFolder(handouts: readonly HandoutModel[]): readonly (readonly [string, readonly HandoutModel[]])[] {
  const folders = new Map<string, HandoutModel[]>();
  for (const handout of handouts) folders.set(handout.folder, [...(folders.get(handout.folder) ?? []), handout]);
  return [...folders].toSorted(([a], [b]) => a.localeCompare(b));
}

/** All handouts that somebody has, by folder, and those that hold what is searched for. */
export function HandoutList({ onOpen, onNew }: { readonly onOpen: (id: string) => void; readonly onNew: () => void }) {
  const isGm = useIsGm();
  const handouts = useModel((model) => model.handouts);
  const members = useModel((model) => model.members);
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const found = [...handouts.values()].filter((handout) => words === '' || holds(handout, words));
  return (
    <div>
      <div className={styles.tools}>
        <TextField
          label={t('handouts.search')}
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {isGm && (
          <Button kind="primary" onClick={onNew}>
            {t('handouts.add')}
          </Button>
        )}
      </div>
      {found.length === 0 && <p>{handouts.size === 0 ? t('handouts.none') : t('handouts.noneFound')}</p>}
      {byFolder(found).map(([folder, inFolder]) => (
        <section key={folder}>
          {folder !== '' && <h3 className={styles.folder}>{folder}</h3>}
          <ul>
            {inFolder.map((handout) => (
              <li key={handout.id} className={cx(list.row, list.ruled)}>
                <button type="button" className={cx(list.opener, styles.row)} onClick={() => onOpen(handout.id)}>
                  <span className={list.name}>{handout.title}</span>
                  {isGm && <span className={list.about}>{audienceText(handout, members)}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
