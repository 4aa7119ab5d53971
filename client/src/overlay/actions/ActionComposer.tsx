import { Check, X } from 'lucide-react';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { words } from '../words.ts';
import styles from './ActionComposer.module.css';
import { AreaRow } from './AreaRow.tsx';
import { areaFeetOf, entriesFor, inputOf, missingIn, startDraft, toMessage, type ActionDraft } from './draft.ts';
import { EntrySelect } from './EntrySelect.tsx';
import { MoreInputs } from './MoreInputs.tsx';
import { Pips } from './Pips.tsx';
import { TargetRow } from './TargetRow.tsx';
import { useComposed, useCompose, type Composed } from './useComposer.ts';
import { useFocusBack } from './useFocusBack.ts';
import { usePreview } from './usePreview.ts';

const MODES = (['disadvantage', 'normal', 'advantage'] as const).map((value) => ({ value, label: words.rolls.modes[value] }));

/** The card in which an action is put together; the table resolves it. */
export function ActionComposer() {
  const composed = useComposed();
  if (!composed) return null;
  const { sheet, action, start } = composed;
  return <Card key={`${sheet.id} ${action.id} ${JSON.stringify(start)}`} {...composed} />;
}

function Card({ action, sheet, start }: Composed) {
  const table = useTable();
  const { close } = useCompose();
  const isGm = useModel((model) => model.me.role === 'gm');
  const targets = useModel((model) => model.marks.size);
  const inEncounter = useModel((model) => model.encounter !== null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<ActionDraft>(() => startDraft(action, sheet, isGm, start));
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const preview = usePreview(action, sheet.id, draft);
  const entry = sheet.entries.find(({ id }) => id === draft.entryId);
  const missing = missingIn(action, draft, targets);
  const change = (parts: Partial<ActionDraft>): void => {
    setWhy(null);
    setDraft((before) => ({ ...before, ...parts }));
  };
  const asked = useFocusBack(form);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (missing || busy) return;
    setBusy(true);
    const result = await table.act(toMessage(action, sheet.id, draft, table.model), 'quiet');
    setBusy(false);
    if (!result.ok) return setWhy(result.error.message);
    table.mark([]);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const targetsInput = inputOf(action, 'targets');
  const rolls = preview !== '' || action.group === 'attack' || action.group === 'check';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in it closes it
    <form ref={form} data-composer="" className={styles.card} data-pointing={asked ?? undefined} aria-label={words.actions.composer(action.name, sheet.name)} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 className={styles.title}>{action.name}</h2>
        <span className={styles.actor}>{sheet.name}</span>
        {inEncounter && <Pips cost={action.cost} />}
        <IconButton icon={X} label={words.close} size="small" onClick={close} />
      </header>
      {inputOf(action, 'entry') && <EntrySelect entries={entriesFor(action, sheet)} value={draft.entryId} onChange={(entryId) => change({ entryId, area: null })} />}
      {targetsInput && <TargetRow most={targetsInput.most} isEager={targetsInput.optional !== true || action.group === 'attack' || action.group === 'spell'} />}
      {inputOf(action, 'area') && <AreaRow sheetId={sheet.id} feet={areaFeetOf(entry)} area={draft.area} onChange={(area) => change({ area })} />}
      <MoreInputs action={action} sheet={sheet} entry={entry} inputs={draft.inputs} onChange={(inputs) => change({ inputs: { ...draft.inputs, ...inputs } })} />
      {rolls && (
        <div className={styles.row}>
          <Choice label={words.rolls.mode} value={draft.mode} options={MODES} onChange={(mode) => change({ mode })} />
          <Stepper label={words.rolls.modifier} less={words.rolls.less} more={words.rolls.more} value={draft.modifier} onChange={(modifier) => change({ modifier })} />
        </div>
      )}
      <div className={styles.end}>
        <div className={styles.about}>
          {preview !== '' && <p className={styles.preview}>{preview}</p>}
          {missing && <p className={styles.missing}>{words.actions.missing[missing.kind]}</p>}
          {why !== null && <p role="alert" className={styles.why}>{why}</p>}
          {isGm && <label className={styles.secret}><input type="checkbox" checked={draft.visibility === 'gm'} onChange={({ target }) => change({ visibility: target.checked ? 'gm' : 'public' })} />{words.actions.gmOnlyRoll}</label>}
        </div>
        <Button kind="primary" type="submit" busy={busy} disabled={missing !== undefined}><Check size={16} aria-hidden />{action.name}</Button>
      </div>
    </form>
  );
}
