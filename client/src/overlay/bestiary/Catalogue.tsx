import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { RULESETS } from '@tallow/shared/rules';
import type { Library, MonsterScope } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { Choice } from '../controls/Choice.tsx';
import { cx } from '../controls/cx.ts';
import field from '../controls/Field.module.css';
import list from '../controls/List.module.css';
import { SelectField } from '../controls/SelectField.tsx';
import { Spinner } from '../controls/Spinner.tsx';
import { TextField } from '../controls/TextField.tsx';
import { LibrarySheetDialog } from '../library/LibrarySheetDialog.tsx';
import { LibraryPortrait } from '../portraits/LibraryPortrait.tsx';
import { t } from '../words/t.ts';
import styles from './Catalogue.module.css';
import { MonsterCard } from './MonsterCard.tsx';
import { NewMonster } from './NewMonster.tsx';
import { useKeptCampaign } from './useKeptCampaign.ts';
import { useMonsterEdits, type MonsterEdits } from './useMonsterEdits.ts';
import { useMonsters, type Monsters, type Wanted } from './useMonsters.ts';

const SCOPES = ['all', 'personal', 'campaign', 'global'] as const;
/** Nobody is offered campaigns who leads none: what they keep is their GMs'. */
const scopes = (hasCampaigns: boolean) =>
  SCOPES.filter((value) => value !== 'campaign' || hasCampaigns).map((value) => ({
    value,
    label: t(`bestiary.scopes.${value}`),
  }));
const rules = () => [
  { value: '', label: t('bestiary.anyRules') },
  ...RULESETS.map(({ id, title }) => ({ value: id, label: title })),
];

export interface CatalogueProps {
  /** The rules that all of it is of; empty: any, with a choice. */
  readonly ruleset?: string;
  /** The campaign that is looked at, where its bestiary is the asker's to keep: a table's GM need not lead it. */
  readonly campaignId?: string | null;
  readonly startsAt?: Wanted['scope'];
  /** Brings so many of a kind to a table; absent where there is none. */
  readonly onAdd?: (monster: LibrarySheetReply, count: number) => Promise<void>;
}

/** Where a new creature is kept: what everybody reads is for admins to write. */
function placeFor(scope: Wanted['scope'], campaignId: string | null, isAdmin: boolean): MonsterScope {
  if (scope === 'campaign' && campaignId !== null) return 'campaign';
  return scope === 'global' && isAdmin ? 'global' : 'personal';
}

function useIsAdmin(library: Library): boolean {
  const [isAdmin, setAdmin] = useState(false);
  useEffect(() => {
    let isStale = false;
    library.isAdmin().then(
      (answer) => !isStale && setAdmin(answer),
      () => undefined,
    );
    return () => void (isStale = true);
  }, [library]);
  return isAdmin;
}

interface FoundListProps {
  readonly found: Monsters;
  readonly scope: Wanted['scope'];
  readonly edits: MonsterEdits;
  readonly onAdd: CatalogueProps['onAdd'] | undefined;
}

/** Page after page of what was found; one of them open. */
function FoundList({ found, scope, edits, onAdd }: FoundListProps) {
  const [chosen, setChosen] = useState('');
  return (
    <>
      {found.error !== null && (
        <p role="alert" className={field.error}>
          {found.error}
        </p>
      )}
      {found.monsters === null && found.error === null && <Spinner label={t('loading')} />}
      {found.monsters?.length === 0 && !found.isBusy && <p className={list.about}>{t(`bestiary.none.${scope}`)}</p>}
      <ul className={cx(card.inset, styles.list)} aria-label={t('bestiary.title')} aria-busy={found.isBusy}>
        {found.monsters?.map((monster) => (
          <MonsterCard
            key={monster.id}
            monster={monster}
            face={<LibraryPortrait collection="monsters" sheet={monster} />}
            onChanged={found.reload}
            isOpen={monster.id === chosen}
            onOpen={() => setChosen(monster.id === chosen ? '' : monster.id)}
            onAdd={onAdd && ((count) => onAdd(monster, count))}
            onEdit={() => edits.edit(monster)}
            onRemove={() => edits.remove(monster)}
          />
        ))}
      </ul>
      {found.hasMore && (
        <Button kind="plain" busy={found.isBusy} onClick={found.more}>
          {t('bestiary.moreOf')}
        </Button>
      )}
    </>
  );
}

/** Every creature that somebody may bring to a table: their own, their campaign's and everybody's. */
export function Catalogue({ ruleset = '', campaignId: wanted = null, startsAt = 'all', onAdd }: CatalogueProps) {
  const library = useLibrary();
  // The page of a campaign offers its bestiary to those alone who keep it.
  const { campaignId, keepsAny } = useKeptCampaign(library, wanted, startsAt === 'campaign');
  const isAdmin = useIsAdmin(library);
  const [scope, setScope] = useState<Wanted['scope']>(startsAt);
  const [search, setSearch] = useState('');
  const [chosenRules, setChosenRules] = useState(ruleset);
  const [isNew, setNew] = useState(false);
  const found = useMonsters(library, { scope, search, ruleset: chosenRules, campaignId });
  const place = placeFor(scope, campaignId, isAdmin);
  const edits = useMonsterEdits(library, found, place === 'campaign' ? campaignId : null);
  return (
    <div className={styles.catalogue}>
      <Choice label={t('bestiary.whoseLabel')} value={scope} options={scopes(keepsAny)} onChange={setScope} />
      <div className={styles.filters}>
        <TextField
          label={t('creatures.search')}
          hideLabel
          placeholder={t('creatures.search')}
          type="search"
          value={search}
          maxLength={80}
          onChange={({ target }) => setSearch(target.value)}
        />
        {ruleset === '' && (
          <SelectField
            label={t('bestiary.rules')}
            hideLabel
            value={chosenRules}
            options={rules()}
            onChange={setChosenRules}
          />
        )}
        <Button onClick={() => setNew(true)}>
          <Plus size={16} aria-hidden />
          {t('bestiary.create')}
        </Button>
      </div>
      <FoundList found={found} scope={scope} edits={edits} onAdd={onAdd} />
      {isNew && (
        <NewMonster
          library={library}
          scope={place}
          campaignId={place === 'campaign' ? campaignId : null}
          ruleset={chosenRules}
          onMade={(monster) => {
            setNew(false);
            edits.open(monster);
          }}
          onClose={() => setNew(false)}
        />
      )}
      {edits.opened && (
        <LibrarySheetDialog
          key={edits.opened.id}
          library={library}
          collection="monsters"
          sheet={edits.opened}
          onSaved={found.put}
          onClose={edits.close}
        />
      )}
    </div>
  );
}
