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
import { sizeOptions } from '../words/sizeOptions.ts';
import { t } from '../words/t.ts';
import { partAudiences } from './partAudiences.ts';
import { BarSection } from './BarSection.tsx';
import { ColorPicker } from './ColorPicker.tsx';
import { LightSection } from './LightSection.tsx';
import { PortraitField } from './PortraitField.tsx';
import { SightSection } from './SightSection.tsx';
import { StatusSection } from './StatusSection.tsx';
import { useTokenActions } from './useTokenActions.ts';

/** Everything on a token that the GM may set. Each field saves itself. */
export function TokenEditor({ token, grid }: { readonly token: TokenModel; readonly grid: SceneModel['grid'] }) {
  const { change, remove } = useTokenActions();
  const members = useModel((model) => model.members);
  const owners = [
    { value: '', label: t('token.nobody') },
    ...[...members.values()].map(({ userId, displayName }) => ({ value: userId, label: displayName })),
  ];
  const sizes = sizeOptions(token.size);
  const raise = (text: string): void => {
    const plain = toPlain(text);
    if (/^-?\d{1,4}$/.test(plain)) change(token, { elevation: Number(plain) });
  };
  return (
    <div>
      <Section>
        <DraftField
          label={t('token.name')}
          value={token.name}
          maxLength={80}
          onCommit={(name) => name.trim() !== '' && change(token, { name: name.trim() })}
        />
        <SelectField
          label={t('token.owner')}
          value={token.ownerId}
          options={owners}
          onChange={(id) => change(token, { ownerId: id === '' ? null : (id as UserId) })}
        />
        <SelectField
          label={t('token.size')}
          value={sizes.find(({ value }) => Number(value) === token.size)!.value}
          options={sizes}
          onChange={(size) => change(token, { size: Number(size) })}
        />
        <PortraitField token={token} />
        <ColorPicker label={t('token.color')} value={token.color} onChange={(color) => change(token, { color })} />
        <DraftField
          label={t('token.elevation')}
          value={String(token.elevation)}
          inputMode="numeric"
          unit={grid.unit}
          onCommit={raise}
        />
        <SwitchField
          label={t('token.hidden')}
          note={t('token.hiddenNote')}
          checked={token.hidden}
          onChange={(hidden) => change(token, { hidden })}
        />
        <SelectField
          label={t('token.nameFor')}
          value={token.nameFor}
          options={partAudiences()}
          onChange={(nameFor) => change(token, { nameFor })}
        />
        <SwitchField
          label={t('token.locked')}
          note={t('token.lockedNote')}
          checked={token.locked}
          onChange={(locked) => change(token, { locked })}
        />
      </Section>
      {/* The hit points and conditions of a character are its sheet's. */}
      {token.sheetId === '' && <BarSection token={token} />}
      {token.sheetId === '' && <StatusSection token={token} />}
      <SightSection token={token} grid={grid} />
      <LightSection token={token} grid={grid} />
      <Section title={t('token.notes')}>
        <DraftField
          label={t('token.notes')}
          hideLabel
          note={t('token.notesNote')}
          value={token.gmNotes}
          lines={4}
          maxLength={4_000}
          onCommit={(gmNotes) => change(token, { gmNotes })}
        />
      </Section>
      <Section>
        <Button kind="danger" wide onClick={() => remove([token])}>
          <Trash2 size={16} aria-hidden />
          {t('token.remove')}
        </Button>
      </Section>
    </div>
  );
}
