import { Trash2 } from 'lucide-react';
import type { UserId } from '@tallow/shared/kernel';
import type { SceneModel, TokenModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { useModel } from '../table/TableContext.ts';
import { toPlain } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { BarSection } from './BarSection.tsx';
import { ColorPicker } from './ColorPicker.tsx';
import { LightSection } from './LightSection.tsx';
import { PortraitField } from './PortraitField.tsx';
import { SightSection } from './SightSection.tsx';
import { StatusSection } from './StatusSection.tsx';
import { useTokenActions } from './useTokenActions.ts';

function toSizes(size: number): readonly { readonly value: string; readonly label: string }[] {
  const known = Object.entries(words.token.sizes).map(([value, label]) => ({ value, label }));
  return known.some(({ value }) => Number(value) === size)
    ? known
    : [...known, { value: String(size), label: `${size} ${words.token.cells}` }];
}

/** Everything on a token that the GM may set. Each field saves itself. */
export function TokenEditor({ token, grid }: { readonly token: TokenModel; readonly grid: SceneModel['grid'] }) {
  const { change, remove } = useTokenActions();
  const members = useModel((model) => model.members);
  const owners = [
    { value: '', label: words.token.nobody },
    ...[...members.values()].map(({ userId, displayName }) => ({ value: userId, label: displayName })),
  ];
  const sizes = toSizes(token.size);
  const raise = (text: string): void => {
    const plain = toPlain(text);
    if (/^-?\d{1,4}$/.test(plain)) change(token, { elevation: Number(plain) });
  };
  return (
    <div>
      <Section>
        <DraftField
          label={words.token.name}
          value={token.name}
          maxLength={80}
          onCommit={(name) => name.trim() !== '' && change(token, { name: name.trim() })}
        />
        <SelectField
          label={words.token.owner}
          value={token.ownerId}
          options={owners}
          onChange={(id) => change(token, { ownerId: id === '' ? null : (id as UserId) })}
        />
        <SelectField
          label={words.token.size}
          value={sizes.find(({ value }) => Number(value) === token.size)!.value}
          options={sizes}
          onChange={(size) => change(token, { size: Number(size) })}
        />
        <PortraitField token={token} />
        <ColorPicker label={words.token.color} value={token.color} onChange={(color) => change(token, { color })} />
        <DraftField
          label={words.token.elevation}
          value={String(token.elevation)}
          inputMode="numeric"
          unit={grid.unit}
          onCommit={raise}
        />
        <SwitchField
          label={words.token.hidden}
          note={words.token.hiddenNote}
          checked={token.hidden}
          onChange={(hidden) => change(token, { hidden })}
        />
        <SwitchField
          label={words.token.showName}
          checked={token.showName}
          onChange={(showName) => change(token, { showName })}
        />
      </Section>
      {/* The hit points and conditions of a character are its sheet's. */}
      {token.sheetId === '' && <BarSection token={token} />}
      {token.sheetId === '' && <StatusSection token={token} />}
      <SightSection token={token} grid={grid} />
      <LightSection token={token} grid={grid} />
      <Section title={words.token.notes}>
        <DraftField
          label={words.token.notes}
          hideLabel
          note={words.token.notesNote}
          value={token.gmNotes}
          lines={4}
          maxLength={4_000}
          onCommit={(gmNotes) => change(token, { gmNotes })}
        />
      </Section>
      <Section>
        <Button kind="danger" wide onClick={() => remove([token])}>
          <Trash2 size={16} aria-hidden />
          {words.token.remove}
        </Button>
      </Section>
    </div>
  );
}
