import { useState, type FormEvent } from 'react';
import type { HandoutId, PinId, SceneId } from '@tallow/shared/kernel';
import type { PinLink, Recipients } from '@tallow/shared/table';
import type { PinModel, TableModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { AudienceField } from '../handouts/AudienceField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from '../controls/Form.module.css';

const ICONS = ['map-pin', 'skull', 'star', 'flag', 'key', 'house', 'scroll', 'alert'] as const;
type Icon = (typeof ICONS)[number];
const MAX_TEXT = 4_000;
const MAX_TITLE = 80;

/** A link as the value of a list. */
const toValue = (link: PinLink | null): string =>
  link === null ? '' : 'handoutId' in link ? `handout ${link.handoutId}` : `scene ${link.sceneId}`;
function fromValue(value: string): PinLink | null {
  const [kind, id] = value.split(' ');
  if (kind === 'handout') return { handoutId: id as HandoutId };
  return kind === 'scene' ? { sceneId: id as SceneId } : null;
}
const linksTo = ({ handouts, scenes }: Pick<TableModel, 'handouts' | 'scenes'>) => [
  { value: '', label: t('pins.nowhere') },
  ...[...handouts].map(([id, { title }]) => ({ value: `handout ${id}`, label: t('pins.toHandout', { title }) })),
  ...[...scenes].map(([id, name]) => ({ value: `scene ${id}`, label: t('pins.toScene', { name }) })),
];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly handoutId?: string;
  readonly title?: string;
}

/** What is written on a pin: a new one at a place, or one that is there. */
export function PinForm({
  pin,
  at,
  onDone,
}: {
  readonly pin: PinModel | null;
  readonly at: Place;
  readonly onDone: () => void;
}) {
  const table = useTable();
  const handouts = useModel((model) => model.handouts);
  const scenes = useModel((model) => model.scenes);
  const [title, setTitle] = useState(pin?.title ?? at.title ?? '');
  const [text, setText] = useState(pin?.text ?? '');
  const [gmText, setGmText] = useState(pin?.gmText ?? '');
  const [icon, setIcon] = useState((pin?.icon ?? (at.handoutId ? 'scroll' : 'map-pin')) as Icon);
  const [audience, setAudience] = useState<Recipients>(pin?.audience ?? 'gm');
  const [link, setLink] = useState(
    pin ? toValue(pin.link) : at.handoutId === undefined ? '' : `handout ${at.handoutId}`,
  );
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const written = {
      title: title.trim(),
      text,
      gmText,
      icon,
      audience: typeof audience === 'string' ? audience : [...audience],
      link: fromValue(link),
    };
    void table
      .act(
        pin
          ? { action: 'pin.update', pinId: pin.id as PinId, ...written }
          : { action: 'pin.add', x: at.x, y: at.y, ...written },
      )
      .then(({ ok }) => ok && onDone());
  };
  const words = (label: string, value: string, set: (text: string) => void) => (
    <Field label={label}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={3}
          maxLength={MAX_TEXT}
          value={value}
          onChange={({ target }) => set(target.value)}
        />
      )}
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t('pins.title')}
        maxLength={MAX_TITLE}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {words(t('pins.text'), text, setText)}
      {words(t('pins.gmText'), gmText, setGmText)}
      <SelectField
        label={t('pins.icon')}
        value={icon}
        options={ICONS.map((value) => ({ value, label: t(`pins.icons.${value}`) }))}
        onChange={setIcon}
      />
      <SelectField label={t('pins.link')} value={link} options={linksTo({ handouts, scenes })} onChange={setLink} />
      <AudienceField value={audience} onChange={setAudience} />
      <Button kind="primary" type="submit" disabled={title.trim() === ''}>
        {t('pins.save')}
      </Button>
    </form>
  );
}
