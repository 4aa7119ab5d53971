import { ChevronDown, CopyPlus, ImagePlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { Badge } from '../controls/Badge.tsx';
import { Button } from '../controls/Button.tsx';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import { Stepper } from '../controls/Stepper.tsx';
import { spokenRuleset } from '../../store/index.ts';
import { fieldText } from '../sheets/fieldText.ts';
import { useLibraryPicture } from '../portraits/useLibraryPicture.tsx';
import { t } from '../words/t.ts';
import styles from './MonsterCard.module.css';
import { StatBlock } from './StatBlock.tsx';

const MAX = 50;
/** What tells creatures apart at a glance, where their rules have it. */
const TELLING = ['type', 'cr'];

interface MonsterCardProps {
  readonly monster: LibrarySheetReply;
  readonly face: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Absent where there is no table to bring it to. */
  readonly onAdd?: ((count: number) => Promise<void>) | undefined;
  /** What is somebody else's is copied first. */
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Its picture is another one. */
  readonly onChanged: () => void;
}

/** The kind of creature and how dangerous it is, in the words of its rules. */
function tellingFacts({ ruleset, fields }: LibrarySheetReply['template']): string {
  const rules = spokenRuleset(ruleset);
  const told = (rules?.sheet.fields ?? [])
    .filter(({ id }) => TELLING.includes(id))
    .map((field) => [field.name, fieldText(field, fields[field.id] ?? field.start)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => t('labelled', { name, about: text }));
  return [rules?.title ?? ruleset, ...told].join(' · ');
}

function AddRow({ name, onAdd }: { readonly name: string; readonly onAdd: (count: number) => Promise<void> }) {
  const [count, setCount] = useState(1);
  const [busy, setBusy] = useState(false);
  const add = (): void => {
    setBusy(true);
    void onAdd(count).finally(() => setBusy(false));
  };
  return (
    <>
      <Stepper
        label={t('creatures.count')}
        less={t('creatures.fewer')}
        more={t('creatures.more')}
        isCount
        value={count}
        min={1}
        max={MAX}
        onChange={setCount}
      />
      <Button kind="primary" size="small" busy={busy} aria-label={t('bestiary.addOf', { count, name })} onClick={add}>
        <Plus size={14} aria-hidden />
        {t('bestiary.add', { count })}
      </Button>
    </>
  );
}

/** A creature of the catalogue; a press unfolds its numbers and what can be done with it. */
export function MonsterCard({ monster, face, isOpen, onOpen, onAdd, onEdit, onRemove, onChanged }: MonsterCardProps) {
  const picture = useLibraryPicture('monsters', monster, onChanged);
  const { own, scope, template } = monster;
  const { name } = template;
  return (
    <li className={cx(list.ruled, styles.card)} data-open={isOpen ? '' : undefined}>
      <button
        type="button"
        className={cx(list.opener, styles.head)}
        aria-expanded={isOpen}
        aria-label={name}
        onClick={onOpen}
      >
        {face}
        <span className={styles.words}>
          <span className={cx(list.name, list.short)}>{name}</span>
          <span className={list.about}>{tellingFacts(template)}</span>
        </span>
        {scope !== 'global' && (
          <Badge tone={scope === 'campaign' ? 'magic' : undefined}>{t(`bestiary.whose.${scope}`)}</Badge>
        )}
        <ChevronDown size={14} aria-hidden />
      </button>
      {isOpen && (
        <div className={styles.body}>
          <div className={styles.tools}>
            {onAdd && <AddRow name={name} onAdd={onAdd} />}
            <span className={styles.gap} />
            <IconButton
              icon={own ? Pencil : CopyPlus}
              label={own ? t('creatures.edit', { name }) : t('creatures.copy', { name })}
              size="small"
              onClick={onEdit}
            />
            {own && (
              <IconButton
                icon={ImagePlus}
                label={t('sheet.portraitOf', { name })}
                size="small"
                onClick={picture.choose}
              />
            )}
            {own && (
              <IconButton
                icon={Trash2}
                label={t('creatures.remove', { name })}
                size="small"
                tone="danger"
                onClick={onRemove}
              />
            )}
          </div>
          {picture.input}
          <StatBlock template={template} />
        </div>
      )}
    </li>
  );
}
