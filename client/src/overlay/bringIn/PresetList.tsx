import { MapPin, Trash2 } from 'lucide-react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { PresetReply } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import { WithKeys } from '../controls/WithKeys.tsx';
import { useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './Creatures.module.css';
import { usePickSpot } from './usePickSpot.ts';
import { useSpawn } from './useSpawn.ts';

interface PresetListProps {
  readonly presets: readonly PresetReply[];
  readonly monsters: readonly LibrarySheetReply[];
  readonly onGone: () => void;
}

/** Groups that were put together before. */
export function PresetList({ presets, monsters, onGone }: PresetListProps) {
  const table = useTable();
  const library = useLibrary();
  const spawn = useSpawn();
  const { isPicking, pick } = usePickSpot();
  if (presets.length === 0) return null;
  const nameOf = (id: string): string =>
    monsters.find((monster) => monster.id === id)?.template.name ?? t('token.somebodys');
  const remove = (id: string): void =>
    void library
      .deletePreset(id)
      .catch((cause: unknown) => table.notify(toSentence(cause), 'danger'))
      .finally(onGone);
  return (
    <div>
      <h3 className={styles.heading}>{t('creatures.presets')}</h3>
      {isPicking && (
        <output className={list.about}>
          <WithKeys hint="creatures.picking" />
        </output>
      )}
      <ul className={cx(card.inset, styles.list)}>
        {presets.map(({ id, name, entries }) => (
          <li key={id} className={cx(list.row, list.ruled, styles.preset)}>
            <span className={styles.words}>
              {name}
              <span className={cx(list.about, styles.mark)}>
                {formats.list(
                  entries.map(({ monsterId, count }) => t('creatures.crowd', { count, name: nameOf(monsterId) })),
                )}
              </span>
            </span>
            <IconButton
              icon={MapPin}
              label={t('creatures.spawnGroup', { name })}
              size="small"
              onClick={() =>
                pick(1, (spot) => void spawn({ presetId: id }, 'foes', spot, t('creatures.come', { name, count: 1 })))
              }
            />
            <IconButton
              icon={Trash2}
              label={t('creatures.removeGroup', { name })}
              size="small"
              tone="danger"
              onClick={() => remove(id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
