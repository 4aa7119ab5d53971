import { useState } from 'react';
import { rulesetOf, type SheetModel, type TableModel } from '../../store/index.ts';
import { useLibrary } from '../account/useLibrary.ts';
import styles from '../controls/QuestionStack.module.css';
import { CompareDialog } from '../sheets/CompareDialog.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { isolated } from '../words/isolated.ts';
import { t } from '../words/t.ts';
import { AskCard } from './AskCard.tsx';

/** Cards in sight; the next one shows as soon as one of them is answered. */
const MAX_SHOWN = 2;

/** Whether it is this user who decides: a GM what comes to the table, the owner what goes into the library. */
function isTheirs({ me, viewAs }: Pick<TableModel, 'me' | 'viewAs'>, { asked, ownerId }: SheetModel): boolean {
  if (!asked || viewAs !== null || me.role === 'spectator') return false;
  return asked.kind === 'refresh' ? me.role === 'gm' : ownerId === me.userId;
}

function wordsOf({ members }: Pick<TableModel, 'members'>, { asked, name }: SheetModel, isHeard: boolean): string {
  const by = members.get(asked!.by)?.displayName ?? t('asks.somebody');
  const names = isHeard ? { by, name } : { by: isolated(by), name: isolated(name) };
  return asked!.kind === 'refresh' ? t('asks.refresh', names) : t('asks.writeBack', names);
}

/** What others ask about characters at this table, for who decides it. */
export function AskStack() {
  const table = useTable();
  const library = useLibrary();
  const me = useModel((model) => model.me);
  const viewAs = useModel((model) => model.viewAs);
  const members = useModel((model) => model.members);
  const sheets = useModel((model) => model.sheets);
  const ruleset = useModel(rulesetOf);
  const [compared, setCompared] = useState<string | null>(null);
  const open = [...sheets.values()].filter((sheet) => isTheirs({ me, viewAs }, sheet));
  const shown = compared === null ? undefined : sheets.get(compared);
  const answer = async (sheet: SheetModel, yes: boolean, version?: number): Promise<void> => {
    const isWriteBack = sheet.asked?.kind === 'write-back';
    const isDone = await library.answerAsk(table.model.session.id, sheet.id, yes, version);
    if (yes && isDone && isWriteBack) table.notify(t('asks.written', { name: sheet.name }), 'success');
  };
  if (open.length === 0) return null;
  const hidden = open.length - MAX_SHOWN;
  return (
    <>
      <output className={styles.stack}>
        {open.slice(0, MAX_SHOWN).map((sheet) => (
          <AskCard
            key={`${sheet.id}/${sheet.asked!.kind}`}
            words={wordsOf({ members }, sheet, false)}
            label={wordsOf({ members }, sheet, true)}
            name={sheet.name}
            onCompare={ruleset && (() => setCompared(sheet.id))}
            onAnswer={(yes, version) => answer(sheet, yes, version)}
          />
        ))}
        {hidden > 0 && <p className={styles.more}>{t('asks.more', { count: hidden })}</p>}
      </output>
      {shown && ruleset && (
        <CompareDialog ruleset={ruleset} sheet={shown} purpose="read" onClose={() => setCompared(null)} />
      )}
    </>
  );
}
