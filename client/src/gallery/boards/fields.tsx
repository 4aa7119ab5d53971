import { AmountInput } from '../../overlay/controls/AmountInput.tsx';
import { DraftField } from '../../overlay/controls/DraftField.tsx';
import { Field } from '../../overlay/controls/Field.tsx';
import { SelectField } from '../../overlay/controls/SelectField.tsx';
import { Stepper } from '../../overlay/controls/Stepper.tsx';
import { SwitchField } from '../../overlay/controls/SwitchField.tsx';
import { TextField } from '../../overlay/controls/TextField.tsx';
import { t } from '../../overlay/words/t.ts';
import { sizeOptions } from '../../overlay/words/sizeOptions.ts';
import type { Board } from '../Board.ts';
import { WithState } from '../WithState.tsx';

const nothing = (): void => undefined;

export const fields: Board = {
  name: 'fields',
  pieces: [
    {
      of: 'TextField',
      isWide: true,
      states: {
        empty: () => (
          <TextField label={t('home.yourName')} placeholder={t('home.namePlaceholder')} note={t('home.noAccount')} />
        ),
        filled: () => <TextField label={t('home.yourName')} defaultValue="Bo" />,
        wrong: () => <TextField label={t('home.code')} defaultValue="7KM2P" error={t('home.codeWrong')} />,
        disabled: () => <TextField label={t('home.yourName')} defaultValue="Bo" disabled />,
      },
    },
    {
      of: 'DraftField',
      isWide: true,
      states: {
        plain: () => <DraftField label={t('token.name')} value="Brakka" onCommit={nothing} />,
        'with a unit': () => (
          <DraftField
            label={t('token.range')}
            note={t('token.rangeNote')}
            inputMode="numeric"
            unit={t('actions.feet')}
            value="60"
            onCommit={nothing}
          />
        ),
        wrong: () => (
          <DraftField label={t('token.barNow')} value="x" error={t('sheet.notANumber')} onCommit={nothing} />
        ),
        lines: () => (
          <DraftField
            label={t('token.notes')}
            note={t('token.notesNote')}
            lines={3}
            value={t('home.about')}
            onCommit={nothing}
          />
        ),
      },
    },
    {
      of: 'Field',
      isWide: true,
      states: {
        'without a label to see': () => (
          <Field label={t('creatures.search')} hideLabel>
            {(wiring) => <input type="search" placeholder={t('creatures.search')} {...wiring} />}
          </Field>
        ),
      },
    },
    {
      of: 'SelectField',
      isWide: true,
      states: {
        plain: () => (
          <WithState start="1">
            {(value, set) => (
              <SelectField label={t('token.size')} value={value} options={sizeOptions(1)} onChange={set} />
            )}
          </WithState>
        ),
        disabled: () => (
          <SelectField label={t('token.size')} value="2" options={sizeOptions(2)} disabled onChange={nothing} />
        ),
      },
    },
    {
      of: 'SwitchField',
      isWide: true,
      states: {
        on: () => (
          <WithState<boolean> start>
            {(value, set) => <SwitchField label={t('token.locked')} checked={value} onChange={set} />}
          </WithState>
        ),
        'off, with a note': () => (
          <WithState start={false}>
            {(value, set) => (
              <SwitchField label={t('token.hidden')} note={t('token.hiddenNote')} checked={value} onChange={set} />
            )}
          </WithState>
        ),
        'on, disabled': () => <SwitchField label={t('token.hidden')} checked disabled onChange={nothing} />,
        'off, disabled': () => <SwitchField label={t('token.hidden')} checked={false} disabled onChange={nothing} />,
      },
    },
    {
      of: 'Stepper',
      states: {
        modifier: () => (
          <WithState start={3}>
            {(value, set) => (
              <Stepper
                label={t('rolls.modifier')}
                less={t('rolls.less')}
                more={t('rolls.more')}
                value={value}
                onChange={set}
              />
            )}
          </WithState>
        ),
        'count at its least': () => (
          <WithState start={1}>
            {(value, set) => (
              <Stepper
                label={t('creatures.count')}
                less={t('creatures.fewer')}
                more={t('creatures.more')}
                value={value}
                min={1}
                max={20}
                isCount
                onChange={set}
              />
            )}
          </WithState>
        ),
      },
    },
    {
      of: 'AmountInput',
      states: { empty: () => <AmountInput label={t('token.change')} hint={t('token.changeHow')} onAmount={nothing} /> },
    },
  ],
};
