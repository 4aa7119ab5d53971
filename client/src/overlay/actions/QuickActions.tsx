import { Button } from '@base-ui/react/button';
import { Dices, Ellipsis, FlaskConical, Footprints, Swords, WandSparkles, type LucideIcon } from 'lucide-react';
import type { ActionDefinition } from '@tallow/shared/rules';
import type { SheetModel } from '../../store/index.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { Hint } from '../controls/Hint.tsx';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './QuickActions.module.css';
import { useCompose } from './useComposer.ts';
import { useQuickActions, type QuickAction } from './useQuickActions.ts';

const ICONS: Partial<Record<ActionDefinition['group'], LucideIcon>> = {
  attack: Swords,
  spell: WandSparkles,
  check: Dices,
  manoeuvre: Footprints,
  item: FlaskConical,
};
/** Told by a button of their own; the rest is in the menu. */
const FRONT: readonly ActionDefinition['group'][] = ['attack', 'spell', 'check'];

interface OneProps {
  readonly quick: QuickAction;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function One({ quick: { action, why }, isOpen, onPress }: OneProps) {
  const Icon = ICONS[action.group] ?? Dices;
  const button = (
    <Button
      type="button"
      className={styles.quick}
      disabled={why !== null}
      focusableWhenDisabled
      aria-pressed={isOpen}
      aria-label={why === null ? action.name : t('labelled', { name: action.name, about: why })}
      onClick={onPress}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {action.name}
    </Button>
  );
  return why === null ? button : <Hint text={why}>{button}</Hint>;
}

/** What a character can do at a press: each opens the composer. */
export function QuickActions({ sheet }: { readonly sheet: SheetModel }) {
  const quick = useQuickActions(sheet);
  const { composing } = useTableUi();
  const { open, close } = useCompose();
  const openId = composing?.sheetId === sheet.id ? composing.actionId : null;
  const toggle = (id: string): void => (openId === id ? close() : open(sheet.id, id));
  const front = quick.filter(
    ({ action, isEmptyHanded }) => FRONT.includes(action.group) && !isEmptyHanded && action.inputs.length > 0,
  );
  const rest = quick
    .filter((each) => !front.includes(each))
    .toSorted((a, b) => Number(a.why !== null) - Number(b.why !== null));
  if (quick.length === 0) return null;
  const items = rest.map(({ action, why }) => ({
    label: action.name,
    icon: ICONS[action.group] ?? Dices,
    ...(why !== null && { note: why, disabled: true }),
    onPick: () => open(sheet.id, action.id),
  }));
  const more = (
    <button type="button" className={styles.quick} aria-label={t('actions.more')}>
      <Ellipsis size={16} aria-hidden />
      {t('actions.moreShort')}
    </button>
  );
  return (
    <div role="toolbar" aria-label={t('actions.quick', { name: sheet.name })} className={styles.bar}>
      {front.map((each) => (
        <One
          key={each.action.id}
          quick={each}
          isOpen={openId === each.action.id}
          onPress={() => toggle(each.action.id)}
        />
      ))}
      {items.length > 0 && <DropMenu side="top" align="end" groups={[{ actions: items }]} trigger={more} />}
    </div>
  );
}
