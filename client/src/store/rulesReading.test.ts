import { asWritten } from '@tallow/shared/words';
import { describe, expect, it } from 'vitest';
import { EncounterReader } from './readEncounter.ts';
import { RoomReader } from './RoomReader.ts';
import { startModel } from './startModel.ts';
import { TableStore } from './TableStore.ts';
import { combatantState, exchangeState, roomState, sheetState, tokenState } from './testing/states.ts';
import { worldFor } from './worldFor.ts';

const start = startModel('s', { id: 'me', displayName: 'Mara' });

describe('Sheets of the room', () => {
  it('keep what did not change, down to their parts', () => {
    const reader = new RoomReader(() => null);
    const read = () => reader.read(start, roomState({ sheets })).sheets;
    const sheets = new Map([
      ['a', sheetState()],
      ['b', sheetState({ name: 'Cy' })],
    ]);
    const first = read();
    expect(read()).toBe(first);
    sheets.set('a', sheetState({ resources: new Map([['hp', 27]]) }));
    const second = read();
    expect(second.get('b')).toBe(first.get('b'));
    expect(second.get('a')).toMatchObject({ resources: { hp: 27 }, maxima: { hp: 50 }, ownerId: 'me' });
    expect(second.get('a')!.entries).toBe(first.get('a')!.entries);
  });

  it('are nobody’s without an owner', () => {
    const room = roomState({ sheets: new Map([['a', sheetState({ ownerId: '' })]]) });
    expect(new RoomReader(() => null).read(start, room).sheets.get('a')!.ownerId).toBeNull();
  });
});

describe('An encounter of the room', () => {
  const encounter = {
    id: 'e',
    round: 2,
    turnOf: '',
    isSurpriseRound: false,
    locked: false,
    startedAt: 5,
    combatants: new Map([
      ['x', combatantState({ place: 1 })],
      [
        'y',
        combatantState({
          place: 0,
          pools: '{"ap":3}',
          hasInitiative: true,
          initiative: 12,
          movementFeet: 30,
          movedFeet: 5,
        }),
      ],
    ]),
  };

  it('stands in the order of its places', () => {
    expect(new EncounterReader().read(encounter)!.combatants.map(({ sheetId }) => sheetId)).toEqual(['y', 'x']);
  });

  it('tells what is not known by null', () => {
    const [own, other] = new EncounterReader().read(encounter)!.combatants;
    expect(own).toMatchObject({ initiative: 12, own: { pools: { ap: 3 }, movementFeet: 30, movedFeet: 5 } });
    expect(other).toMatchObject({ initiative: null, own: null });
  });

  it('is the same object until something changes', () => {
    const reader = new EncounterReader();
    const first = reader.read(encounter)!;
    expect(reader.read(encounter)).toBe(first);
    const next = reader.read({ ...encounter, turnOf: 'y' })!;
    expect(next.turnOf).toBe('y');
    expect(next.combatants).toBe(first.combatants);
    expect(reader.read({ ...encounter, id: '' })).toBeNull();
  });
});

it('an exchange is parsed once, and has no deadline when the room says 0', () => {
  const reader = new RoomReader(() => null);
  const prompts = '[{"id":"p","question":"?","options":[]}]';
  const room = roomState({ exchanges: new Map([['e', exchangeState({ prompts })]]) });
  const first = reader.read(start, room).exchanges;
  expect(first.get('e')).toMatchObject({
    actor: { name: 'Ogre' },
    prompts: [{ id: 'p', question: asWritten('?') }],
    deadline: null,
  });
  expect(reader.read(start, room).exchanges).toBe(first);
});

it('the world of previews measures between tokens and knows no walls', () => {
  const store = new TableStore(startModel('s', { id: 'me', displayName: 'Mara' }));
  store.showState(
    roomState({
      tokens: new Map([
        ['t', tokenState({ sheetId: 'a' })],
        ['u', tokenState({ sheetId: 'b', x: 300 })],
      ]),
    }),
  );
  const world = worldFor(store.model);
  expect(world.distanceFeet('a' as never, 'b' as never)).toBe(15);
  expect(world.hasLineOfEffect('a' as never, 'b' as never)).toBe(true);
  expect(world.within({ shape: 'circle', x: 350, y: 50, radiusFeet: 5 })).toEqual(['b']);
  expect(world.being('a' as never)).toBeUndefined();
});
