import { describe, expect, it } from 'vitest';
import type { EffectId, EntryId, ExchangeId, HandoutId, PinId, PropId, SheetId } from '../../kernel/index.ts';
import type { Intent } from '../intent.ts';
import type { Refusal } from '../state/Refusal.ts';
import { BRAND } from '../testing/fight.ts';
import { BO, created, CY, EVE, fightOf, given, GM, play, table, token, tokenId, uuid } from '../testing/index.ts';

const fight = fightOf();
const brand = fight.id('Brand');
const mira = fight.id('Mira');
const nobody = uuid(1) as SheetId;
const all = [...fight.state.sheets.keys()];

const quiet = fight.state;
const seated = play(quiet, [
  { type: 'MemberJoined', userId: uuid(150) as typeof EVE, displayName: 'Watcher', role: 'spectator' },
]);
const WATCHER = uuid(150) as typeof EVE;
const running = fightOf();
running.do(GM, { type: 'encounter.start', sheetIds: [...running.state.sheets.keys()], surprised: [] });

const act = (sheetId: SheetId, actionId = 'attack', inputs: Record<string, number | string> = {}): Intent => ({
  type: 'act',
  sheetId,
  actionId,
  targets: [],
  entryId: 'sword' as EntryId,
  area: null,
  mode: 'normal',
  modifier: 0,
  inputs,
  visibility: 'public',
});
const effect: Intent = {
  type: 'sheet.effect',
  sheetIds: [brand],
  condition: 'grappled',
  name: null,
  modifiers: [],
  duration: { kind: 'until-removed' },
  hidden: false,
};

const LINE = [
  [0, 0],
  [9, 9],
] as const;

/** What only the GM does. */
const GMS: readonly Intent[] = [
  { type: 'sheet.add', template: BRAND, count: 1, side: 'foes', ownerId: null, origin: null, place: null },
  { type: 'sheet.remove', sheetId: brand },
  { type: 'sheet.edit', sheetId: brand, changes: { fields: { strength: 400 } } },
  { type: 'sheet.edit', sheetId: brand, changes: { bonuses: { mana: 10 } } },
  { type: 'sheet.edit', sheetId: brand, changes: { overrides: { maxHp: 9_999 } } },
  { type: 'sheet.edit', sheetId: brand, changes: { proficiencies: [] } },
  { type: 'sheet.edit', sheetId: brand, changes: { ownerId: null } },
  { type: 'sheet.edit', sheetId: brand, changes: { gmNotes: 'mine now' } },
  { type: 'sheet.entry', sheetId: brand, entry: BRAND.entries[0]! },
  { type: 'sheet.entry.remove', sheetId: brand, entryId: 'sword' as EntryId },
  effect,
  { type: 'sheet.effect.remove', sheetId: brand, effectId: uuid(1) as EffectId },
  { type: 'time.pass', hours: 8 },
  { type: 'encounter.start', sheetIds: all, surprised: [] },
  { type: 'encounter.add', sheetIds: [brand] },
  { type: 'encounter.remove', sheetId: brand },
  { type: 'encounter.set', sheetId: brand, initiative: 99 },
  { type: 'encounter.order', sheetIds: [brand] },
  { type: 'encounter.lock', locked: true },
  { type: 'encounter.reset' },
  { type: 'encounter.previous' },
  { type: 'encounter.pool', sheetId: brand, pool: 'points', value: 20 },
  { type: 'encounter.end' },
  { type: 'exchange.extend', exchangeId: uuid(1) as ExchangeId, seconds: 60 },
  { type: 'exchange.cancel', exchangeId: uuid(1) as ExchangeId },
  { type: 'exchange.expire', exchangeId: uuid(1) as ExchangeId, deadline: 0 },
  act(brand, 'award-xp', { xp: 100 }),
  { type: 'session.pause', paused: true },
  { type: 'scene.order', sceneIds: [] },
  { type: 'token.copy', tokenIds: [], dx: 0, dy: 0 },
  { type: 'undo', scope: 'table' },
  { type: 'redo', scope: 'table' },
  {
    type: 'drawing.add',
    shape: 'line',
    points: LINE,
    color: '#ffffff',
    width: 5,
    fill: '',
    opacity: 1,
    layer: 'all',
    text: '',
  },
  { type: 'pin.add', x: 0, y: 0, icon: 'skull', title: 'A', text: '', gmText: '', audience: 'all', link: null },
  { type: 'pin.update', pinId: uuid(1) as PinId, changes: { x: 1 } },
  { type: 'pin.delete', pinId: uuid(1) as PinId },
  { type: 'prop.add', image: uuid(1), x: 0, y: 0, width: 9, height: 9, rotation: 0, layer: 'below', locked: false },
  { type: 'prop.update', propId: uuid(1) as PropId, changes: { x: 1 } },
  { type: 'prop.delete', propId: uuid(1) as PropId },
  { type: 'handout.add', title: 'A', folder: '', pages: [], audience: 'all' },
  { type: 'handout.update', handoutId: uuid(1) as HandoutId, changes: { title: 'B' } },
  { type: 'handout.delete', handoutId: uuid(1) as HandoutId },
  { type: 'handout.show', handoutId: uuid(1) as HandoutId, userIds: [BO] },
];

describe("What is the GM's", () => {
  it.each(
    GMS.map(
      (intent) =>
        [`${intent.type}${intent.type === 'sheet.edit' ? ` ${Object.keys(intent.changes)[0]}` : ''}`, intent] as const,
    ),
  )('%s is refused to a player, even on the own sheet', (_, intent) => {
    given(quiet).when(BO, intent).thenRefused('not-gm');
  });
});

describe("Somebody else's sheet is refused exactly like one that does not exist", () => {
  const OWNERS: readonly ((sheetId: SheetId) => Intent)[] = [
    (sheetId) => act(sheetId),
    (sheetId) => ({ type: 'sheet.set', sheetId, resource: 'hp', value: 1 }),
    (sheetId) => ({ type: 'sheet.hurt', sheetIds: [sheetId], amount: 5, damageType: null }),
    (sheetId) => ({ type: 'sheet.heal', sheetIds: [brand, sheetId], amount: 5, resource: null }),
    (sheetId) => ({ type: 'sheet.edit', sheetId, changes: { notes: 'read' } }),
    (sheetId) => ({ type: 'roll', formula: '@strength', visibility: 'public', sheetId }),
  ];
  it.each(OWNERS.map((make) => [make(brand).type, make] as const))('%s', (_, make) => {
    for (const sheetId of [mira, nobody]) given(quiet).when(BO, make(sheetId)).thenRefused('unknown-sheet');
    given(quiet).when(EVE, make(brand)).thenRefused('not-a-member');
    given(seated)
      .when(WATCHER, make(brand))
      .thenRefused(make(brand).type === 'roll' ? 'spectator' : 'unknown-sheet');
  });
  it('rolling initiative for it', () =>
    given(running.state)
      .when(BO, { type: 'encounter.roll', sheetIds: [running.id('Mira')] })
      .thenRefused('unknown-sheet'));
});

describe('What an owner may do', () => {
  it('sets the own hit points and mana, within their bounds', () => {
    const low = given(quiet).when(BO, { type: 'sheet.set', sheetId: brand, resource: 'hp', value: -30 }).thenAccepted();
    const high = given(quiet)
      .when(BO, { type: 'sheet.set', sheetId: brand, resource: 'hp', value: 99_999 })
      .thenAccepted();
    expect([low, high].map((state) => state.sheets.get(brand)?.resources['hp'])).toEqual([0, 500]);
  });
  it('writes the own notes', () => {
    expect(
      given(quiet)
        .when(BO, { type: 'sheet.edit', sheetId: brand, changes: { notes: 'owes Mira 3 gold' } })
        .thenAccepted()
        .sheets.get(brand)?.notes,
    ).toBe('owes Mira 3 gold');
  });
  it('ends the own turn, and no other', () =>
    given(running.state).when(BO, { type: 'encounter.next' }).thenRefused('not-your-turn'));
});

describe('What the rules do not know', () => {
  const cases: readonly [string, Intent, Refusal][] = [
    ['an action', act(brand, 'teleport'), 'unknown-action'],
    ['an input', act(brand, 'attack', { luck: 3 }), 'invalid-input'],
    ['a resource', { type: 'sheet.set', sheetId: brand, resource: 'luck', value: 3 }, 'invalid-input'],
    ['a damage type', { type: 'sheet.hurt', sheetIds: [brand], amount: 3, damageType: 'sarcasm' }, 'invalid-input'],
    ['a condition', { ...effect, condition: 'bored' } as Intent, 'invalid-input'],
    ['a field', { type: 'sheet.edit', sheetId: brand, changes: { fields: { luck: 3 } } }, 'invalid-input'],
    ['a derived value', { type: 'sheet.edit', sheetId: brand, changes: { overrides: { luck: 3 } } }, 'invalid-input'],
    [
      'a kind of entry',
      { type: 'sheet.entry', sheetId: brand, entry: { ...BRAND.entries[0]!, kind: 'spaceship' } },
      'invalid-input',
    ],
    [
      'a container that is not there',
      { type: 'sheet.entry', sheetId: brand, entry: { ...BRAND.entries[0]!, containerId: 'bag' as EntryId } },
      'unknown-entry',
    ],
    [
      'a container inside itself',
      { type: 'sheet.entry', sheetId: brand, entry: { ...BRAND.entries[0]!, containerId: 'sword' as EntryId } },
      'invalid-input',
    ],
    ['an effect', { type: 'sheet.effect.remove', sheetId: brand, effectId: uuid(1) as EffectId }, 'unknown-effect'],
    [
      'an exchange',
      { type: 'react', exchangeId: uuid(1) as ExchangeId, promptId: 'x', option: 'none', number: null, step: null },
      'unknown-exchange',
    ],
    ['a formula', { type: 'roll', formula: '2d', visibility: 'public', sheetId: null }, 'invalid-formula'],
    [
      'a variable: an error, never zero',
      { type: 'roll', formula: 'd20 + @luck', visibility: 'public', sheetId: brand },
      'invalid-formula',
    ],
    ['an encounter that does not run', { type: 'encounter.next' }, 'no-encounter'],
    ['anything to take back', { type: 'undo' }, 'nothing-to-undo'],
    ['anything to do again', { type: 'redo' }, 'nothing-to-redo'],
  ];
  it.each(cases)('%s', (_, intent, refusal) =>
    given({ ...quiet, undo: [] })
      .when(GM, intent)
      .thenRefused(refusal),
  );

  it('and a table of maps knows none at all', () => {
    const maps = table([created(token(1, { ownerId: BO }))]);
    given(maps).when(GM, { type: 'encounter.start', sheetIds: [], surprised: [] }).thenRefused('no-ruleset');
    given(maps).when(GM, { type: 'sheet.remove', sheetId: brand }).thenRefused('no-ruleset');
    given(maps).when(BO, { type: 'roll', formula: '2d6', visibility: 'public', sheetId: null }).thenAccepted();
  });
});

describe('Targets', () => {
  it('are tokens in sight that have a sheet', () => {
    const state = play(quiet, [created(token(77, { x: 800, y: 800 }))]);
    given(state)
      .when(BO, { ...(act(brand) as Extract<Intent, { type: 'act' }>), targets: [tokenId(77)] })
      .thenRefused('no-sheet');
    const hidden = play(state, [{ type: 'TokenUpdated', tokenId: fight.token('Goblin 1'), changes: { hidden: true } }]);
    given(hidden)
      .when(BO, fight.deed('Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] }))
      .thenRefused('unknown-token');
    given(hidden)
      .when(GM, fight.deed('Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] }))
      .thenAccepted();
  });
});

describe('Answering a prompt', () => {
  const asked = fightOf();
  asked.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
  const [exchangeId, { id: promptId }] = asked.prompt('Brand');
  const reply = (option: string, more: object = {}): Intent => ({
    type: 'react',
    exchangeId: exchangeId as ExchangeId,
    promptId,
    option,
    number: null,
    step: null,
    ...more,
  });

  it("is the defender's and the GM's", () => {
    given(asked.state).when(CY, reply('none')).thenRefused('unknown-exchange');
    given(asked.state).when(BO, reply('none')).thenAccepted();
    given(asked.state).when(GM, reply('none')).thenAccepted();
  });
  it('takes one of its options, and only what it takes', () => {
    given(asked.state).when(BO, reply('pray')).thenRefused('invalid-input');
    given(asked.state)
      .when(BO, reply('none', { step: { x: 0, y: 0 } }))
      .thenRefused('invalid-input');
  });
  it("waits as long as the table's setting says, and then gets its fallback", () => {
    const { deadline } = asked.state.exchanges.get(exchangeId as ExchangeId)!;
    expect(deadline).not.toBeNull();
    const late = (asked: number): Intent => ({
      type: 'exchange.expire',
      exchangeId: exchangeId as ExchangeId,
      deadline: asked,
    });
    const extended = play(asked.state, [
      { type: 'ExchangeTimed', exchangeId: exchangeId as ExchangeId, deadline: deadline! + 5_000 },
    ]);
    given(extended).when(GM, late(deadline!), true).then([]);
    expect(given(asked.state).when(GM, late(deadline!), true).thenAccepted().exchanges.size).toBe(0);
  });
  it('is not needed when the GM calls the action off', () => {
    expect(
      given(asked.state)
        .when(GM, { type: 'exchange.cancel', exchangeId: exchangeId as ExchangeId })
        .thenAccepted().exchanges.size,
    ).toBe(0);
  });
});
