import { EyeOff, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { EffectId, SheetId } from '@tallow/shared/kernel';
import type { Duration, Effect } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useTable } from '../table/TableContext.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { EffectDialog } from './EffectDialog.tsx';
import styles from './Effects.module.css';
import { modifierText } from './modifierText.ts';
import { useSheetEditor } from './SheetEditor.ts';

const leftText = (duration: Duration): string =>
  duration.kind === 'until-removed'
    ? t('effects.left.until-removed')
    : t(`effects.left.${duration.kind}`, { left: duration.left });

function EffectRow({ effect }: { readonly effect: Effect }) {
  const { ruleset, sheet, isGm } = useSheetEditor();
  const table = useTable();
  const name = said(effect.name);
  const about =
    ruleset.conditions.find(({ id }) => id === effect.condition)?.text ??
    effect.modifiers.map((modifier) => modifierText(ruleset, modifier)).join(' · ');
  const remove = (): void =>
    void table.act({ action: 'sheet.effect.remove', sheetId: sheet.id as SheetId, effectId: effect.id as EffectId });
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p>
          <strong>{name}</strong> <span className={styles.left}>{leftText(effect.duration)}</span>
          {effect.hidden && (
            <span className={styles.hidden}>
              <EyeOff size={12} aria-hidden /> {t('effects.hidden')}
            </span>
          )}
        </p>
        {about !== '' && <p className={styles.about}>{about}</p>}
      </div>
      {isGm && <IconButton icon={X} label={t('effects.remove', { name })} size="small" onClick={remove} />}
    </li>
  );
}

/** What lasts on the character, and for how long. */
export function EffectsTab() {
  const { sheet, isGm } = useSheetEditor();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles.tab}>
      {sheet.effects.length === 0 && <p className={styles.about}>{t('effects.none')}</p>}
      <ul>
        {sheet.effects.map((effect) => (
          <EffectRow key={effect.id} effect={effect} />
        ))}
      </ul>
      {isGm && (
        <div>
          <Button size="small" onClick={() => setAdding(true)}>
            <Plus size={16} aria-hidden />
            {t('effects.add')}
          </Button>
        </div>
      )}
      {isAdding && <EffectDialog onClose={() => setAdding(false)} />}
    </div>
  );
}
