import type { EffectId, RandomSource, SheetId, TokenId, UserId } from '../../kernel/index.ts';
import type { Modifier, Prompt, PromptOption, Sheet } from '../../rules/index.ts';
import type { Intent } from '../intent.ts';
import type { Exchange } from '../state/Exchange.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, CY, GM, play, uuid } from './builders.ts';
import { BRAND, fightOf, GOBLIN } from './fight.ts';
import { anyIntent } from './randomPlay.ts';

const MODIFIERS: readonly Modifier[] = [
  { kind: 'stat', stat: 'dexterity', add: -3 },
  { kind: 'flag', flag: 'invisible' },
];

/** Words that no player may ever read in a random fight. */
export const FIGHT_SECRETS = ['gm-note-secret', 'secret-entry-name', 'hidden-effect-name'] as const;

const ACTIONS = [
  'attack',
  'cast',
  'grapple',
  'escape',
  'dash',
  'disengage',
  'ready',
  'check',
  'use-item',
  'retrieve',
  'nonsense',
] as const;

/** Heroes and goblins, with secrets on both; one goblin is hidden. */
export function startOfFight(): TableState {
  const { state } = fightOf();
  const sheets = [...state.sheets.values()];
  const secrets = sheets.flatMap((sheet) => [
    { type: 'SheetEdited', sheetId: sheet.id, changes: { gmNotes: FIGHT_SECRETS[0] } } as const,
    {
      type: 'EntryPut',
      sheetId: sheet.id,
      entry: { ...GOBLIN.entries[0]!, name: FIGHT_SECRETS[1], secret: true },
    } as const,
  ]);
  const heroes = sheets.map(
    (sheet) =>
      ({ type: 'SheetAdded', sheet: { ...sheet, origin: { kind: 'character', id: sheet.id, version: 1 } } }) as const,
  );
  const hidden = [...state.tokens.values()].find(({ name }) => name === 'Goblin 4')!;
  return play(state, [...heroes, ...secrets, { type: 'TokenUpdated', tokenId: hidden.id, changes: { hidden: true } }]);
}

/** What an intent may be about: drawn together, so that a sheet and its effects, a question and its options fit. */
interface Subjects {
  readonly pick: <T>(items: readonly T[]) => T;
  readonly sheetId: SheetId;
  readonly sheet: Sheet | undefined;
  readonly exchange: Exchange | undefined;
  readonly prompt: Prompt | undefined;
  readonly option: PromptOption | undefined;
  readonly tokens: readonly TokenId[];
  readonly place: { readonly x: number; readonly y: number };
}

type Intents = readonly (() => Intent)[];

function acting(state: TableState, random: RandomSource, subjects: Subjects): Intents {
  const { pick, sheetId, sheet, exchange, prompt, option, tokens, place } = subjects;
  const react = (): Intent => ({
    type: 'react',
    exchangeId: (exchange?.id ?? uuid(1)) as never,
    promptId: prompt?.id ?? 'none',
    option: option?.id ?? 'none',
    number: random() % 3 ? random() % 40 : null,
    step: random() % 4 ? null : place,
  });
  return [
    react,
    react,
    react,
    react,
    () => ({
      type: 'act',
      sheetId,
      actionId: pick(ACTIONS),
      targets: [pick(tokens)],
      entryId: sheet?.entries[0]?.id ?? null,
      area: null,
      mode: 'normal',
      modifier: 0,
      inputs: pick([{}, { tier: 2 }, { action: 'attack', trigger: 'now' }]),
      visibility: pick(['public', 'gm']),
    }),
    () => ({
      type: 'act',
      sheetId: (state.encounter?.turnOf ?? sheetId) as SheetId,
      actionId: pick(ACTIONS),
      targets: [pick(tokens)],
      entryId: state.sheets.get(state.encounter?.turnOf as SheetId)?.entries[0]?.id ?? null,
      area: null,
      mode: 'normal',
      modifier: 0,
      inputs: {},
      visibility: 'public',
    }),
    () => ({
      type: 'roll',
      formula: pick(['d20', '4d6kh3', '@strength+d6', 'nonsense']),
      visibility: pick(['public', 'gm', 'private', 'blind']),
      sheetId: pick([null, sheetId]),
    }),
  ];
}

function leading(state: TableState, random: RandomSource, { pick, sheetId, exchange }: Subjects): Intents {
  return [
    () => ({ type: 'encounter.start', sheetIds: [...state.sheets.keys()], surprised: random() % 2 ? [sheetId] : [] }),
    () => ({ type: 'encounter.roll', sheetIds: null }),
    () => ({ type: 'encounter.next' }),
    () => ({ type: 'encounter.next' }),
    () =>
      pick<Intent>([
        { type: 'encounter.previous' },
        { type: 'encounter.end' },
        { type: 'encounter.reset' },
        { type: 'encounter.lock', locked: random() % 2 === 0 },
        { type: 'encounter.remove', sheetId },
        { type: 'encounter.add', sheetIds: [sheetId] },
      ]),
    () =>
      pick<Intent>([
        { type: 'undo' },
        { type: 'undo', scope: 'mine' },
        { type: 'redo' },
        ...state.undo.slice(-9).map(({ id }): Intent => ({ type: 'undo', stepId: id })),
      ]),
    () =>
      pick<Intent>([
        { type: 'exchange.expire', exchangeId: (exchange?.id ?? uuid(1)) as never, deadline: exchange?.deadline ?? 0 },
        { type: 'exchange.cancel', exchangeId: (exchange?.id ?? uuid(1)) as never },
        { type: 'exchange.extend', exchangeId: (exchange?.id ?? uuid(1)) as never, seconds: null },
      ]),
  ];
}

function aboutSheets(random: RandomSource, { pick, sheetId, sheet, place }: Subjects): Intents {
  return [
    () => ({
      type: 'sheet.hurt',
      sheetIds: [sheetId],
      amount: random() % 80,
      damageType: pick([null, 'fire', 'nonsense']),
    }),
    () => ({ type: 'sheet.heal', sheetIds: [sheetId], amount: random() % 80, resource: null }),
    () => ({
      type: 'sheet.effect',
      sheetIds: [sheetId],
      condition: pick([null, 'grappled', 'unconscious']),
      name: FIGHT_SECRETS[2],
      modifiers: [pick(MODIFIERS)],
      duration: pick([
        { kind: 'until-removed' },
        { kind: 'rounds', left: 1 },
        { kind: 'turns', left: 1, of: sheetId, at: 'end' },
      ]),
      hidden: true,
    }),
    () => ({ type: 'sheet.effect.remove', sheetId, effectId: (sheet?.effects[0]?.id ?? uuid(1)) as EffectId }),
    () => ({
      type: 'sheet.edit',
      sheetId,
      changes: pick([
        { notes: 'mine' },
        { ownerId: pick([BO, CY, null]) },
        { side: 'party' },
        { fields: { strength: 30 } },
      ]),
    }),
    () => ({
      type: 'sheet.add',
      template: pick([BRAND, GOBLIN]),
      count: 1,
      side: 'foes',
      ownerId: null,
      origin: null,
      place: pick([null, place]),
    }),
    () => ({ type: 'sheet.remove', sheetId }),
    () =>
      pick<Intent>([
        { type: 'sheet.refresh', sheetId, library: BRAND, version: 2, keep: pick([[], ['fields:strength']]) },
        { type: 'sheet.refresh', sheetId, library: { ...BRAND, entries: [] }, version: 3, keep: pick([[], 'all']) },
        { type: 'sheet.ask', sheetId, asked: pick([null, { kind: 'write-back', by: GM, version: 1, keep: [] }]) },
      ]),
  ];
}

/** Any intent about the rules, sensible or not, from anybody; now and then one about something else. */
export function anyFightIntent(
  state: TableState,
  random: RandomSource,
): { readonly actor: UserId; readonly intent: Intent } {
  const pick = <T>(items: readonly T[]): T => items[random() % items.length]!;
  if (random() % 6 === 0) return anyIntent(state, random);
  const sheetId = pick([...state.sheets.keys(), uuid(1) as SheetId]);
  const sheet = state.sheets.get(sheetId);
  const exchange = pick([...state.exchanges.values(), undefined]);
  const prompt = exchange && pick(exchange.pause.prompts);
  const option = prompt && pick(prompt.options);
  const tokens = [...state.tokens.keys()];
  const place = { x: (random() % 30) * 100, y: (random() % 20) * 100 };
  const subjects = { pick, sheetId, sheet, exchange, prompt, option, tokens, place };
  const intents: Intents = [
    ...acting(state, random, subjects),
    ...leading(state, random, subjects),
    ...aboutSheets(random, subjects),
    () => ({ type: 'move', tokenId: pick(tokens), waypoints: [[place.x, place.y]] }),
    () => ({ type: 'time.pass', hours: 1 }),
  ];
  return { actor: pick([GM, GM, GM, BO, CY]), intent: pick(intents)() };
}
