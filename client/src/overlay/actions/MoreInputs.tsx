import type { ActionDefinition, Entry, Input, Sheet } from '@tallow/shared/rules';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useIsGm } from '../table/TableContext.ts';
import { toPlain } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from './ActionComposer.module.css';
import { choicesFor } from './draft.ts';

type Inputs = Readonly<Record<string, number | string>>;
interface MoreInputsProps {
  readonly action: ActionDefinition;
  readonly sheet: Pick<Sheet, 'proficiencies'>;
  readonly entry: Entry | undefined;
  readonly inputs: Inputs;
  readonly onChange: (inputs: Inputs) => void;
}

const isNamed = (input: Input): input is Extract<Input, { name: string }> => 'name' in input;

/** What the action asks for beyond weapon, targets and area. */
export function MoreInputs({ action, sheet, entry, inputs, onChange }: MoreInputsProps) {
  const isGm = useIsGm();
  const shown = action.inputs
    .filter(isNamed)
    .filter(
      (input) =>
        (isGm || !('gmOnly' in input && input.gmOnly)) &&
        !(input.kind === 'choice' && input.optional && choicesFor(input, entry).length < 2),
    );
  if (shown.length === 0) return null;
  return (
    <div className={styles.inputs}>
      {shown.map((input) => (
        <One
          key={input.id}
          input={input}
          sheet={sheet}
          entry={entry}
          value={inputs[input.id]}
          onChange={(value) => onChange({ [input.id]: value })}
        />
      ))}
    </div>
  );
}

interface OneProps {
  readonly input: Extract<Input, { name: string }>;
  readonly sheet: Pick<Sheet, 'proficiencies'>;
  readonly entry: Entry | undefined;
  readonly value: number | string | undefined;
  readonly onChange: (value: number | string) => void;
}

function One({ input, sheet, entry, value, onChange }: OneProps) {
  const none = input.optional ? [{ value: '', label: t('actions.none') }] : [];
  switch (input.kind) {
    case 'choice':
      return (
        <SelectField
          label={input.name}
          value={String(value ?? '')}
          options={[...none, ...choicesFor(input, entry).map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={onChange}
        />
      );
    case 'proficiency':
      return (
        <SelectField
          label={input.name}
          value={String(value ?? '')}
          options={[
            { value: '', label: t('actions.none') },
            ...sheet.proficiencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <TextField
          label={input.name}
          value={String(value ?? '')}
          maxLength={200}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'number': {
      const type = (text: string): void => {
        const plain = toPlain(text);
        onChange(
          plain === '' || Number.isNaN(Number(plain))
            ? ''
            : Math.trunc(Math.min(input.max, Math.max(input.min, Number(plain)))),
        );
      };
      return (
        <TextField
          label={input.name}
          inputMode="numeric"
          placeholder={input.optional ? String(input.start) : undefined}
          value={String(value ?? '')}
          maxLength={8}
          onChange={({ target }) => type(target.value)}
        />
      );
    }
  }
}
