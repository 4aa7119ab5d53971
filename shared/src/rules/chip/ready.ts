import { accept, refuse, type EffectId } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Entry } from '../contract/Sheet.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { missing } from '../sheets/requirements.ts';
import { untilNextTurn } from './conditions.ts';
import { availableFor } from './mayAct.ts';
import { ONE_POINT, payment } from './pay.ts';
import { releasedFlag } from './released.ts';
import { note } from './roll.ts';
import { spellOf } from './spell.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

const READIED = 'readied';

/** RDY1: what can be declared, and of which kind the thing is that it is done with. */
const READIABLE = [
  { id: 'attack', with: 'weapon' },
  { id: 'cast', with: 'spell' },
  { id: 'grapple', with: null },
  { id: 'escape', with: null },
  { id: 'dash', with: null },
  { id: 'disengage', with: null },
  { id: 'retrieve', with: 'weapon' },
  { id: 'use-item', with: 'consumable' },
] as const;
type Declared = (typeof READIABLE)[number];
const KINDS = Object.fromEntries(READIABLE.map(({ id, with: kind }) => [id, kind === null ? [] : [kind]]));

const declaredIn = ({ inputs }: Ask): Declared | undefined => READIABLE.find(({ id }) => id === inputs['action']);

/** What it is to be done with, if that was named. */
function namedIn({ entryId }: Ask, { with: kind }: Declared, { sheet }: Being): Entry | undefined {
  return sheet.entries.find((entry) => entry.id === entryId && entry.kind === kind);
}

/** RDY1: Ready itself is worth a point, and a spell that costs more has its own price. */
const priceOf = (named: Entry | undefined): number =>
  named?.kind === 'spell' ? Math.max(1, spellOf(named).points) : 1;

function mark(flag: string, name: Say, being: Being, chance: Chance): Effect {
  const { id } = being.sheet;
  return {
    id: chance.newId() as EffectId,
    condition: null,
    name,
    modifiers: [{ kind: 'flag', flag }],
    duration: untilNextTurn(id),
    source: id,
    hidden: false,
  };
}

/** RDY1, RDY3 and RDY4. */
function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const being = world.being(ask.actor);
  const declared = declaredIn(ask);
  const trigger = String(ask.inputs['trigger'] ?? '').trim();
  if (!being) return refuse('unknown-sheet');
  if (!world.combat) return refuse('no-encounter');
  if (!declared || trigger === '') return refuse('invalid-input');
  if (being.has(READIED)) return refuse('already-done');
  const named = namedIn(ask, declared, being);
  if (declared.id === 'cast' && !named) return refuse('unknown-entry');
  // PRF7
  if (named && missing(named.requires, being).length > 0) return refuse('not-met');
  const paid = payment(ask, being, priceOf(named), world);
  if (!paid.ok) return paid;
  const draft = new StepDraft(paid.value);
  draft.changes.push({
    type: 'EffectAdded',
    sheetId: ask.actor,
    effect: mark(READIED, say('effects.readied'), being, chance),
  });
  draft.lines.push(note(being, say('notes.readies')));
  const [what, thing] = [say(`readied.${declared.id}`), named?.name];
  return accept(
    draft.step({
      stage: 'trigger',
      memo: {},
      endsAtTurnOf: ask.actor,
      prompts: [
        {
          id: 'ready',
          of: ask.actor,
          question:
            thing === undefined
              ? say('asks.readied', { what, trigger })
              : say('asks.readiedWith', { what, thing, trigger }),
          fallback: 'wait',
          isUrgent: false,
          options: [
            { id: 'act', name: say('answers.act'), cost: {}, disabled: null, formula: '' },
            { id: 'drop', name: say('answers.letGo'), cost: {}, disabled: null, formula: '' },
            { id: 'wait', name: say('answers.wait'), cost: {}, disabled: null, formula: '' },
          ],
        },
      ],
    }),
  );
}

/** RDY2 and RDY3: the readied action is lost at the start of the own next turn, whatever is answered then. */
function resume(ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const being = world.being(ask.actor);
  const option = replies[0]?.option;
  const draft = new StepDraft();
  if (!being) return accept(draft.step());
  if (!being.has(READIED) || being.has('unconscious')) draft.lines.push(note(being, say('notes.lostReadied')));
  else if (option === 'wait') return accept(draft.step(pause));
  else if (option === 'act') {
    const declared = declaredIn(ask);
    const named = declared && namedIn(ask, declared, being);
    const effect = mark(
      releasedFlag(String(ask.inputs['action']), named?.id ?? null),
      say('effects.released'),
      being,
      chance,
    );
    draft.changes.push({ type: 'EffectAdded', sheetId: ask.actor, effect });
    draft.lines.push(note(being, say('notes.actsAsReadied')));
  } else draft.lines.push(note(being, say('notes.dropsReadied')));
  return accept(draft.step());
}

export const READY: Unnamed<ActionDefinition> = {
  id: 'ready',
  group: 'manoeuvre',
  cost: ONE_POINT,
  inputs: [
    {
      id: 'entry',
      kind: 'entry',
      entryKinds: Object.values(KINDS).flat(),
      kindsBy: { input: 'action', kinds: KINDS },
      optional: true,
    },
    { id: 'action', kind: 'choice', choices: READIABLE },
    { id: 'trigger', kind: 'text' },
  ],
  available: availableFor('ready'),
  preview: () => '',
  begin,
  resume,
};
