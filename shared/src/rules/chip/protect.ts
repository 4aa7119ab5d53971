import type { Prompt, Reply } from '../contract/Action.ts';
import type { World } from '../contract/World.ts';
import { areAllied } from '../sheets/sides.ts';
import { note } from './roll.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import type { Blow, Strike } from './Strike.ts';
import { say } from './words/say.ts';

const ADJACENT_FEET = 5;

/** BLK6: adjacent allies, no wall in between, whom the same area or multi-attack reaches. */
function alliesOf(blocker: Blow, strike: Strike, world: World): readonly Blow[] {
  const own = world.being(blocker.target);
  return strike.blows.filter(({ target, share }) => {
    const other = world.being(target);
    const feet = world.distanceFeet(blocker.target, target);
    const isBeside = feet !== undefined && feet <= ADJACENT_FEET && world.hasLineOfEffect(blocker.target, target);
    const isAlly =
      target !== blocker.target && own !== undefined && other !== undefined && areAllied(own.sheet, other.sheet);
    return isAlly && isBeside && share !== 'none';
  });
}

export function protectionPrompts(strike: Strike, world: World): readonly Prompt[] {
  return strike.blows
    .filter(({ mayProtect }) => mayProtect)
    .flatMap((blow): readonly Prompt[] => {
      const allies = alliesOf(blow, strike, world).map(({ target }) => ({
        id: `ally:${target}`,
        about: target,
        name: world.being(target)?.sheet.name ?? '',
        cost: {},
        disabled: null,
        formula: '',
      }));
      const nobody = { id: 'none', name: say('answers.nobody'), cost: {}, disabled: null, formula: '' };
      return allies.length === 0
        ? []
        : [
            {
              id: `protect:${blow.target}`,
              of: blow.target,
              question: say('asks.protect'),
              options: [nobody, ...allies],
              fallback: 'none',
              isUrgent: true,
            },
          ];
    });
}

/** Nobody protects twice. */
export function protectedBy(draft: StepDraft, strike: Strike, replies: readonly Reply[], world: World): Strike {
  const saved = new Set(
    replies.flatMap(({ option }) => (option.startsWith('ally:') ? [option.slice('ally:'.length)] : [])),
  );
  const blows = strike.blows.map((blow): Blow => {
    const target = world.being(blow.target);
    if (saved.has(blow.target) && target) draft.lines.push(note(target, say('notes.protected')));
    return saved.has(blow.target) ? { ...blow, share: 'none', mayProtect: false } : { ...blow, mayProtect: false };
  });
  return { ...strike, blows };
}
