import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { rulesetOf } from '../../store/index.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import { Section } from '../controls/Section.tsx';
import { Spinner } from '../controls/Spinner.tsx';
import { TextField } from '../controls/TextField.tsx';
import { LibrarySheetDialog } from '../library/LibrarySheetDialog.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import { CreatureRow } from './CreatureRow.tsx';
import styles from './Creatures.module.css';
import { NewGroup, type Gathered } from './NewGroup.tsx';
import { PresetList } from './PresetList.tsx';
import { useCreatures } from './useCreatures.ts';

function Finder({ rulesetId }: { readonly rulesetId: string }) {
  const table = useTable();
  const ui = useTableUi();
  const library = useLibrary();
  const { monsters, presets, error, reload } = useCreatures(library, rulesetId);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const [edited, setEdited] = useState<LibrarySheetReply | null>(null);
  const [gathered, setGathered] = useState<readonly Gathered[]>([]);
  const found = (monsters ?? []).filter(({ template }) =>
    template.name.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const complain = (cause: unknown): void => table.notify(toSentence(cause), 'danger');
  const copy = ({ template }: LibrarySheetReply): void => {
    library
      .createSheet('monsters', { ...template, name: t('creatures.copyName', { name: template.name }) })
      .then((fresh) => {
        setEdited(fresh);
        reload();
      })
      .catch(complain);
  };
  const remove = ({ id, template }: LibrarySheetReply): void => {
    library
      .deleteSheet('monsters', id)
      .then(() => table.notify(t('creatures.removed', { name: template.name })))
      .catch(complain)
      .finally(reload);
  };
  const gather = ({ id, template }: LibrarySheetReply, count: number): void =>
    setGathered([
      ...gathered.filter(({ monsterId }) => monsterId !== id),
      { monsterId: id, name: template.name, count },
    ]);
  return (
    <>
      <Button wide onClick={() => ui.set({ dialog: 'bestiary' })}>
        <BookOpenText size={16} aria-hidden />
        {t('bestiary.open')}
      </Button>
      <PresetList presets={presets} monsters={monsters ?? []} onGone={reload} />
      <TextField
        label={t('creatures.search')}
        hideLabel
        placeholder={t('creatures.search')}
        type="search"
        value={search}
        maxLength={80}
        onChange={({ target }) => setSearch(target.value)}
      />
      {error !== null && <p role="alert">{error}</p>}
      {monsters === null && error === null && <Spinner label={t('loading')} />}
      {monsters !== null && found.length === 0 && <p className={list.about}>{t('creatures.none')}</p>}
      <ul className={cx(card.inset, styles.list)}>
        {found.map((monster) => (
          <CreatureRow
            key={monster.id}
            monster={monster}
            isOpen={monster.id === chosen}
            onOpen={() => setChosen(monster.id === chosen ? '' : monster.id)}
            onEdit={() => (monster.own ? setEdited(monster) : copy(monster))}
            onRemove={() => remove(monster)}
            onGather={(count) => gather(monster, count)}
          />
        ))}
      </ul>
      {gathered.length > 0 && (
        <NewGroup ruleset={rulesetId} gathered={gathered} onChange={setGathered} onSaved={reload} />
      )}
      {edited && (
        <LibrarySheetDialog
          key={edited.id}
          library={library}
          collection="monsters"
          sheet={edited}
          onSaved={reload}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

/** The GM finds creatures and puts them on the map. */
export function CreaturesSection() {
  const ruleset = useModel(rulesetOf);
  return (
    <Section title={t('creatures.title')}>
      {ruleset ? <Finder rulesetId={ruleset.id} /> : <p className={list.about}>{t('creatures.noRules')}</p>}
    </Section>
  );
}
