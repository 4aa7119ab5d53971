import { Check, X } from 'lucide-react';
import { useRef, type FormEvent, type KeyboardEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { Choice } from '../controls/Choice.tsx';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './ActionComposer.module.css';
import { AreaRow } from './AreaRow.tsx';
import { areaFeetOf, entriesFor, entryKindsFor, inputOf, type ActionDraft } from './draft.ts';
import { EntrySelect } from './EntrySelect.tsx';
import { MoreInputs } from './MoreInputs.tsx';
import { Pips } from './Pips.tsx';
import { TargetRow } from './TargetRow.tsx';
import { useActionDraft } from './useActionDraft.ts';
import { useComposed, useCompose, type Composed } from './useComposer.ts';
import { useFocusBack } from './useFocusBack.ts';
import { usePreview } from './usePreview.ts';

const modes = () =>
  (['disadvantage', 'normal', 'advantage'] as const).map((value) => ({ value, label: t(`rolls.modes.${value}`) }));

/** The card in which an action is put together; the table resolves it. */
export function ActionComposer() {
  const composed = useComposed();
  if (!composed) return null;
  const { sheet, action, start } = composed;
  return <Card key={`${sheet.id} ${action.id} ${JSON.stringify(start)}`} {...composed} />;
}

function Card(composed: Composed) {
  const { action, sheet } = composed;
  const { close } = useCompose();
  const table = useTable();
  const form = useRef<HTMLFormElement>(null);
  const asked = useFocusBack(form);
  const { draft, entry, missing, isBusy, why, change, submit } = useActionDraft(composed);
  const preview = usePreview(action, sheet.id, draft);
  const use = (entryId: string | null): void => {
    // What is drawn on the map was of the thing before: drawn on, it would not be what is sent.
    if (table.model.pointing?.kind === 'area') table.point(null);
    change({ entryId, area: null });
  };
  const choose = (chosen: ActionDraft['inputs']): void => {
    const inputs = { ...draft.inputs, ...chosen };
    const fits = entriesFor(action, sheet, inputs);
    change({ inputs, ...(!fits.some(({ id }) => id === draft.entryId) && { entryId: fits[0]?.id ?? null }) });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const takesEntry = entryKindsFor(action, draft.inputs).length > 0;
  const targets = inputOf(action, 'targets');
  const doesRoll =
    action.takesMode !== false && (preview !== '' || action.group === 'attack' || action.group === 'check');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in it closes it
    <form
      ref={form}
      data-composer=""
      className={cx(card.panel, card.floats, styles.card)}
      data-pointing={asked ?? undefined}
      aria-label={t('actions.composer', { action: action.name, name: sheet.name })}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <Head {...composed} onClose={close} />
      {takesEntry && (
        <EntrySelect entries={entriesFor(action, sheet, draft.inputs)} value={draft.entryId} onChange={use} />
      )}
      {targets && (
        <TargetRow
          most={targets.most}
          isEager={targets.optional !== true || action.group === 'attack' || action.group === 'spell'}
        />
      )}
      {inputOf(action, 'area') && (
        <AreaRow
          key={draft.entryId}
          sheetId={sheet.id}
          feet={areaFeetOf(entry)}
          area={draft.area}
          onChange={(area) => change({ area })}
        />
      )}
      <MoreInputs action={action} sheet={sheet} entry={entry} inputs={draft.inputs} onChange={choose} />
      {doesRoll && <RollRow draft={draft} onChange={change} />}
      <div className={styles.end}>
        <div className={styles.about}>
          {preview !== '' && <p className={styles.preview}>{preview}</p>}
          {missing && <p className={styles.missing}>{t(`actions.missing.${missing.kind}`)}</p>}
          {why !== null && (
            <p role="alert" className={styles.why}>
              {why}
            </p>
          )}
          <SecretSwitch draft={draft} onChange={change} />
        </div>
        <Button kind="primary" type="submit" busy={isBusy} disabled={missing !== undefined}>
          <Check size={16} aria-hidden />
          {action.name}
        </Button>
      </div>
    </form>
  );
}

function Head({ action, sheet, onClose }: Composed & { readonly onClose: () => void }) {
  const inEncounter = useModel((model) => model.encounter !== null);
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{action.name}</h2>
      <span className={styles.actor}>{sheet.name}</span>
      {inEncounter && <Pips cost={action.cost} />}
      <IconButton icon={X} label={t('close')} size="small" onClick={onClose} />
    </header>
  );
}

interface PartProps {
  readonly draft: ActionDraft;
  readonly onChange: (parts: Partial<ActionDraft>) => void;
}

function RollRow({ draft, onChange }: PartProps) {
  return (
    <div className={styles.row}>
      <Choice label={t('rolls.mode')} value={draft.mode} options={modes()} onChange={(mode) => onChange({ mode })} />
      <Stepper
        label={t('rolls.modifier')}
        less={t('rolls.less')}
        more={t('rolls.more')}
        value={draft.modifier}
        onChange={(modifier) => onChange({ modifier })}
      />
    </div>
  );
}

function SecretSwitch({ draft, onChange }: PartProps) {
  const isGm = useIsGm();
  if (!isGm) return null;
  return (
    <label className={styles.secret}>
      <input
        type="checkbox"
        checked={draft.visibility === 'gm'}
        onChange={({ target }) => onChange({ visibility: target.checked ? 'gm' : 'public' })}
      />
      {t('actions.gmOnlyRoll')}
    </label>
  );
}
