import type { ExchangeId, SheetId, UserId } from '../../kernel/index.ts';
import { deriveBeing, type Ask, type Change, type Pause, type Step } from '../../rules/index.ts';
import type { Draft } from '../state/Draft.ts';
import type { ActionVisibility } from '../state/Exchange.ts';
import type { Facts } from '../state/Facts.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';

/** Whose action a step belongs to. */
export interface StepOwner {
  readonly exchangeId: ExchangeId;
  readonly ask: Ask | null;
  readonly actionId: string;
  readonly actor: SheetId | null;
  readonly targets: readonly SheetId[];
  readonly visibility: ActionVisibility;
  readonly openedBy: UserId;
}

function addChange(draft: Draft, change: Change): void {
  if (change.type === 'Stepped') {
    const token = tokensOfSheets(draft.state).get(change.sheetId);
    if (token)
      draft.add({
        type: 'TokenMoved',
        tokenId: token.id,
        waypoints: [[change.x, change.y]],
        elevation: token.elevation,
      });
  } else if (change.type === 'PoolSet' || change.type === 'MovementGranted') {
    if (draft.state.encounter) draft.add(change);
  } else draft.add(change);
}

/** What a Speed may depend on; most steps change none of it, and reckoning a sheet anew is dear. */
const ALTERING: ReadonlySet<Change['type']> = new Set([
  'EffectAdded',
  'EffectRemoved',
  'EntryChanged',
  'FieldSet',
  'BonusSet',
]);
const isAltered = ({ encounter }: TableState, { changes }: Step): boolean =>
  changes.some(({ type, sheetId }) => sheetId === encounter?.turnOf && ALTERING.has(type));

/** Whose turn it is, and the feet that the rules give that one for it now. */
function speedOfTurn(state: TableState): { readonly sheetId: SheetId; readonly feet: number } | undefined {
  const [ruleset, sheetId] = [rulesetOf(state), state.encounter?.turnOf];
  const sheet = sheetId ? state.sheets.get(sheetId) : undefined;
  return (
    ruleset && sheet && { sheetId: sheet.id, feet: ruleset.movementFeet(deriveBeing(ruleset, sheet, state.options)) }
  );
}

/** Who is held in the middle of a turn goes no farther in it, and who gets free does. */
function followSpeed(draft: Draft, before: ReturnType<typeof speedOfTurn>): void {
  const now = speedOfTurn(draft.state);
  if (!before || now?.sheetId !== before.sheetId || now.feet === before.feet) return;
  draft.add({ type: 'MovementGranted', sheetId: now.sheetId, feet: now.feet - before.feet });
}

/** When an unanswered pause falls back; pauses without urgent prompts wait. */
export function deadlineOf(state: TableState, pause: Pause, at: number): number | null {
  const { reactionSeconds } = state.settings;
  return reactionSeconds > 0 && pause.prompts.some(({ isUrgent }) => isUrgent) ? at + reactionSeconds * 1000 : null;
}

function pauseAt(draft: Draft, owner: StepOwner, ask: Ask, pause: Pause, facts: Facts): void {
  const { exchangeId, openedBy, visibility } = owner;
  draft.add({
    type: 'ExchangePaused',
    exchange: {
      id: exchangeId,
      ask,
      pause,
      replies: [],
      openedBy,
      visibility,
      deadline: deadlineOf(draft.state, pause, facts.at),
    },
  });
}

/** What waits without a timer waits once. */
function isOffered(state: TableState, ask: Ask, pause: Pause): boolean {
  if (pause.prompts.some(({ isUrgent }) => isUrgent)) return false;
  return [...state.exchanges.values()].some(
    (open) => open.ask.actionId === ask.actionId && open.ask.actor === ask.actor && open.pause.stage === pause.stage,
  );
}

/** Adds a ruleset's step to a decision: its changes, its story, the pause it makes and what it offers to others. */
export function addStep(draft: Draft, owner: StepOwner, step: Step, facts: Facts): void {
  const before = isAltered(draft.state, step) ? speedOfTurn(draft.state) : undefined;
  for (const change of step.changes) addChange(draft, change);
  followSpeed(draft, before);
  const { exchangeId, actionId, actor, targets, visibility, openedBy } = owner;
  if (step.lines.length > 0)
    draft.add({
      type: 'ActionNarrated',
      exchangeId,
      actionId,
      actor,
      targets,
      visibility,
      by: openedBy,
      lines: step.lines,
    });
  if (step.pause && owner.ask) pauseAt(draft, owner, owner.ask, step.pause, facts);
  else if (draft.state.exchanges.has(exchangeId)) draft.add({ type: 'ExchangeEnded', exchangeId });
  for (const { ask, pause } of step.offers ?? [])
    if (!isOffered(draft.state, ask, pause))
      pauseAt(draft, { ...owner, exchangeId: facts.newId() as ExchangeId }, ask, pause, facts);
}

/** Has the rules told what happened and change what they say, outside of any conversation. */
export function addOutcome(
  draft: Draft,
  actionId: string,
  actor: SheetId | null,
  targets: readonly SheetId[],
  step: Step,
  facts: Facts,
): void {
  const exchangeId = facts.newId() as ExchangeId;
  addStep(
    draft,
    { exchangeId, ask: null, actionId, actor, targets, visibility: 'public', openedBy: facts.actor },
    step,
    facts,
  );
}
