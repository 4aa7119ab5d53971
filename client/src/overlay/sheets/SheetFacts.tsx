import type { ReactNode } from 'react';
import type { UserId } from '@tallow/shared/kernel';
import type { Side } from '@tallow/shared/rules';
import { DraftField } from '../controls/DraftField.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { useModel } from '../table/TableContext.ts';
import { sizeOptions } from '../words/sizeOptions.ts';
import { t } from '../words/t.ts';
import styles from './Sheet.module.css';
import { useSheetEditor } from './SheetEditor.ts';

const sides = () =>
  (['party', 'foes', 'neutral'] as const).map((value) => ({ value, label: t(`sheet.sides.${value}`) }));

/** Whose it is and on which side: only at a table. */
function Seat() {
  const { sheet, edit } = useSheetEditor();
  const members = useModel((model) => model.members);
  const owners = [
    { value: '', label: t('sheet.nobody') },
    ...[...members.values()]
      .filter(({ role }) => role === 'player')
      .map(({ userId, displayName }) => ({ value: userId, label: displayName })),
  ];
  return (
    <>
      <SelectField
        label={t('sheet.side')}
        value={sheet.side}
        options={sides()}
        onChange={(side: Side) => edit({ side })}
      />
      <SelectField
        label={t('sheet.owner')}
        value={sheet.ownerId ?? ''}
        options={owners}
        onChange={(id) => edit({ ownerId: id === '' ? null : (id as UserId) })}
      />
    </>
  );
}

/** What can be set apart from fields: name, size, side and owner. */
export function FactsEditor() {
  const { sheet, isAtTable, edit } = useSheetEditor();
  return (
    <div className={styles.editor}>
      <DraftField
        label={t('sheet.name')}
        value={sheet.name}
        maxLength={80}
        onCommit={(name) => name.trim() !== '' && edit({ name: name.trim() })}
      />
      <SelectField
        label={t('sheet.size')}
        value={String(sheet.size)}
        options={sizeOptions(sheet.size)}
        onChange={(size) => edit({ size: Number(size) })}
      />
      {isAtTable && <Seat />}
    </div>
  );
}

function PlayedBy() {
  const { sheet } = useSheetEditor();
  const owner = useModel((model) =>
    sheet.ownerId === null ? null : (model.members.get(sheet.ownerId)?.displayName ?? null),
  );
  return (
    <>
      {t(`sheet.sides.${sheet.side}`)}
      {owner !== null && ` · ${owner}`}
    </>
  );
}

/** Which side, whose, and the sheet's tools. */
export function SheetFacts({ children }: { readonly children: ReactNode }) {
  const { isAtTable, ruleset } = useSheetEditor();
  return (
    <div className={styles.facts}>
      <p className={styles.about}>{isAtTable ? <PlayedBy /> : ruleset.title}</p>
      <div className={styles.tools}>{children}</div>
    </div>
  );
}
