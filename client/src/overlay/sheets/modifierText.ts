import type { Modifier, Ruleset } from '@tallow/shared/rules';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';

const HUNDREDTHS = 100;

type Names = Pick<Ruleset, 'sheet' | 'damageTypes' | 'pools'>;
type Of<Kind extends Modifier['kind']> = Extract<Modifier, { kind: Kind }>;

function resistanceText({ damageTypes }: Names, modifier: Of<'resistance'>): string {
  const to = damageTypes.find(({ id }) => id === modifier.to)?.name.toLowerCase() ?? modifier.to;
  const percent = modifier.basisPoints / HUNDREDTHS;
  if (percent >= 100) return t('modifierText.resistance.immune', { to });
  return percent < 0
    ? t('modifierText.resistance.vulnerable', { to, percent: -percent })
    : t('modifierText.resistance.some', { to, percent });
}

/** What a modifier does, in a few words. */
export function modifierText(ruleset: Names, modifier: Modifier): string {
  const { sheet, pools } = ruleset;
  switch (modifier.kind) {
    case 'stat': {
      const stat = [...sheet.fields, ...sheet.derived].find(({ id }) => id === modifier.stat);
      return t('modifierText.stat', { name: stat?.name ?? modifier.stat, add: formats.signed(modifier.add) });
    }
    case 'resistance':
      return resistanceText(ruleset, modifier);
    case 'advantage':
      return t(`modifierText.advantage.${modifier.against === true ? 'against' : 'own'}.${modifier.mode}`, {
        on: modifier.on,
      });
    case 'pool': {
      const name = pools.find(({ id }) => id === modifier.pool)?.name ?? modifier.pool;
      return t('modifierText.pool', { name, add: formats.signed(modifier.add) });
    }
    case 'flag':
      return modifier.flag;
  }
}
