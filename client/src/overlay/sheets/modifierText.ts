import type { Modifier, Ruleset } from '@tallow/shared/rules';
import { words } from '../words/words.ts';

const HUNDREDTHS = 100;

/** What a modifier does, in a few words. */
export function modifierText(
  { sheet, damageTypes, pools }: Pick<Ruleset, 'sheet' | 'damageTypes' | 'pools'>,
  modifier: Modifier,
): string {
  const say = words.modifierText;
  switch (modifier.kind) {
    case 'stat':
      return say.stat(
        [...sheet.fields, ...sheet.derived].find(({ id }) => id === modifier.stat)?.name ?? modifier.stat,
        modifier.add,
      );
    case 'resistance':
      return say.resistance(
        damageTypes.find(({ id }) => id === modifier.to)?.name.toLowerCase() ?? modifier.to,
        modifier.basisPoints / HUNDREDTHS,
      );
    case 'advantage':
      return say.advantage(words.entry.modes[modifier.mode], modifier.on, modifier.against === true);
    case 'pool':
      return say.pool(pools.find(({ id }) => id === modifier.pool)?.name ?? modifier.pool, modifier.add);
    case 'flag':
      return say.flag(modifier.flag);
  }
}
