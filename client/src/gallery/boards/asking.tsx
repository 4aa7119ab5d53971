import type { SheetId } from '@tallow/shared/kernel';
import type { Prompt, PromptOption } from '@tallow/shared/rules';
import { asWritten } from '@tallow/shared/words';
import { FoldedPrompt } from '../../overlay/actions/FoldedPrompt.tsx';
import { PromptCard } from '../../overlay/actions/PromptCard.tsx';
import type { Asked } from '../../overlay/actions/usePrompts.ts';
import { CombatantCard } from '../../overlay/tracker/CombatantCard.tsx';
import type { CombatantModel } from '../../store/index.ts';
import { AtTable } from '../AtTable.tsx';
import type { Board } from '../Board.ts';
import { GM, HERO, RULESET } from '../quietTable.ts';
import { CAST } from '../logSamples.ts';

const nothing = (): void => undefined;
const POOL = RULESET.pools[0]!.id;
const option = (id: string, name: string, about: Partial<PromptOption> = {}): PromptOption => ({
  id,
  name,
  cost: {},
  disabled: null,
  formula: '',
  ...about,
});
const DODGE = option('dodge', 'Dodge', { cost: { [POOL]: 1 }, formula: 'd20 + 4 against 17' });
const PARRY = option('parry', 'Parry', { cost: { [POOL]: 2 }, disabled: asWritten('No weapon is in hand.') });
const TAKE = option('take', 'Take the hit');

/** `seconds`: how long is left; null: no timer. */
function asked(
  question: string,
  options: readonly PromptOption[],
  seconds: number | null,
  about: Partial<Asked> = {},
): Asked {
  const prompt: Prompt = {
    id: 'prompt',
    of: HERO.id as SheetId,
    question: asWritten(question),
    options,
    fallback: TAKE.id,
    isUrgent: true,
  };
  const [hero, ogre] = CAST;
  return {
    key: question,
    exchange: {
      id: 'exchange',
      actionId: 'attack',
      title: 'Attack',
      actor: ogre!,
      targets: [hero!],
      waitingFor: [hero!],
      prompts: [prompt],
      deadline: seconds === null ? null : Date.now() + seconds * 1_000,
    },
    prompt,
    of: HERO,
    isOthers: false,
    ...about,
  };
}
const QUESTION = 'The ogre swings its club. What do you do?';
const OPEN = asked(QUESTION, [DODGE, PARRY, TAKE], null);
const HURRIED = asked(QUESTION, [DODGE, PARRY, TAKE], 3_600);
const LATE = asked(QUESTION, [DODGE, TAKE], -1);
const NUMBER = asked(
  'How much of it do you spend?',
  [option('spend', 'Spend', { takes: { kind: 'number', name: asWritten('Points'), start: 3 } })],
  null,
);
const OTHERS = asked(QUESTION, [DODGE, TAKE], null, { isOthers: true });

const asGm = { me: { userId: GM, displayName: 'Ada', role: 'gm' } } as const;
const combatant = (about: Partial<CombatantModel> = {}): CombatantModel => ({
  sheetId: 'ogre',
  tokenId: '',
  name: 'Ogre',
  image: '',
  place: 1,
  initiative: 14,
  surprised: false,
  own: null,
  ...about,
});
const OWN = { sheetId: HERO.id, name: HERO.name, own: { pools: { [POOL]: 1 }, movementFeet: 30, movedFeet: 10 } };

export const asking: Board = {
  name: 'asking',
  pieces: [
    {
      of: 'PromptCard',
      isWide: true,
      states: {
        'without a timer': () => <PromptCard asked={OPEN} pages={null} />,
        'with a timer': () => <PromptCard asked={HURRIED} pages={null} />,
        'time is up': () => <PromptCard asked={LATE} pages={null} />,
        'takes a number': () => <PromptCard asked={NUMBER} pages={null} />,
        'for another, as GM': () => (
          <AtTable model={asGm}>
            <PromptCard asked={OTHERS} pages={null} />
          </AtTable>
        ),
      },
    },
    {
      of: 'FoldedPrompt',
      isWide: true,
      states: {
        'with a timer, as GM': () => (
          <AtTable model={asGm}>
            <FoldedPrompt asked={HURRIED} pages={null} onOpen={nothing} />
          </AtTable>
        ),
      },
    },
    {
      of: 'CombatantCard',
      isLine: true,
      states: {
        foe: () => <CombatantCard combatant={combatant()} isActive={false} canRule={false} onDropOn={nothing} />,
        'own, acts now': () => <CombatantCard combatant={combatant(OWN)} isActive canRule={false} onDropOn={nothing} />,
        'surprised, not rolled': () => (
          <CombatantCard
            combatant={combatant({ surprised: true, initiative: null })}
            isActive={false}
            canRule={false}
            onDropOn={nothing}
          />
        ),
        'for the GM': () => <CombatantCard combatant={combatant(OWN)} isActive={false} canRule onDropOn={nothing} />,
        'a long name': () => (
          <CombatantCard
            combatant={combatant({ name: 'Grand Inquisitor Maximilianus' })}
            isActive={false}
            canRule={false}
            onDropOn={nothing}
          />
        ),
      },
    },
  ],
};
