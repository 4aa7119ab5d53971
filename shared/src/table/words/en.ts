import { words as dice } from '../../dice/words/en.ts';
import { words as chip } from '../../rules/chip/words/en.ts';
import { words as d20 } from '../../rules/d20/words/en.ts';
import { words as rules } from '../../rules/words/en.ts';

/** All that the table and its rules say in English, by the keys that events, prompts and refusals carry. */
export const words = {
  dice,
  rules,
  chip,
  d20,
  table: {
    sentence: '{what}.',
    needs: 'That needs {what}.',
    formerMember: 'a former member',
    nobodyTakesTurns: 'There is nobody who takes turns',
    noTurnBefore: 'There is no turn before this one',
    effect: 'Effect',
    set: '{resource} {before} → {value}',
  },
} as const;
