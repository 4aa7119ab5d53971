import { describe, expect, it } from 'vitest';
import { findRuleset, type ActionDefinition, type Entry, type Sheet } from '@tallow/shared/rules';
import type { TokenModel } from '../../store/index.ts';
import { choicesFor, entriesFor, inputOf, missingIn, startDraft, toAsk, toMessage } from './draft.ts';

const CHIP = findRuleset('chip')!;
const actionOf = (id: string): ActionDefinition => CHIP.actions.find((action) => action.id === id)!;
const entry = (id: string, parts: Partial<Entry> = {}): Entry => ({
  id: id as Entry['id'],
  kind: 'weapon',
  name: id,
  fields: {},
  modifiers: [],
  requires: null,
  quantity: 1,
  weight: 1,
  containerId: null,
  active: true,
  dropped: false,
  secret: false,
  ...parts,
});
const sheet = (entries: readonly Entry[]): Sheet => ({ entries, proficiencies: [] }) as unknown as Sheet;
const table = {
  marks: new Set(['t1', 't2']),
  tokens: new Map([
    ['t1', { id: 't1', sheetId: 'goblin' } as TokenModel],
    ['t2', { id: 't2', sheetId: '' } as TokenModel],
  ]),
  me: { userId: 'u', displayName: '', role: 'player' as const },
};

describe('The composer starts', () => {
  it('with what is in hand, before what is packed away or dropped', () => {
    const arms = sheet([entry('fallen', { dropped: true }), entry('packed', { active: false }), entry('sword')]);
    expect(entriesFor(actionOf('attack'), arms).map(({ id }) => id)).toEqual(['sword', 'packed', 'fallen']);
    expect(startDraft(actionOf('attack'), arms, false).entryId).toBe('sword');
  });

  it('with what was chosen on the sheet', () => {
    const arms = sheet([entry('sword'), entry('bow')]);
    expect(
      startDraft(actionOf('attack'), arms, false, { entryId: 'bow', inputs: { damageType: 'piercing' } }),
    ).toMatchObject({ entryId: 'bow', inputs: { damageType: 'piercing' } });
  });

  it('with nothing when there is nothing of the kind', () => {
    expect(startDraft(actionOf('cast'), sheet([entry('sword')]), false)).toMatchObject({
      entryId: null,
      mode: 'normal',
      modifier: 0,
    });
  });
});

describe('What is readied', () => {
  const arms = sheet([
    entry('sword'),
    entry('bolt', { kind: 'spell', active: false }),
    entry('potion', { kind: 'consumable' }),
  ]);
  const fits = (action: string) => entriesFor(actionOf('ready'), arms, { action }).map(({ id }) => id);
  it('is done with what fits the action', () =>
    expect([fits('attack'), fits('cast'), fits('use-item'), fits('dash')]).toEqual([
      ['sword'],
      ['bolt'],
      ['potion'],
      [],
    ]));
  it('names a spell, and may leave a weapon open', () => {
    const missing = (action: string) =>
      missingIn(
        actionOf('ready'),
        { ...startDraft(actionOf('ready'), sheet([]), false), inputs: { action, trigger: 'now' } },
        0,
      )?.kind;
    expect([missing('cast'), missing('attack'), missing('dash')]).toEqual(['entry', undefined, undefined]);
  });
});

describe('Before it is sent', () => {
  it('an attack needs something to attack with', () => {
    expect(missingIn(actionOf('attack'), startDraft(actionOf('attack'), sheet([]), false), 1)?.kind).toBe('entry');
  });

  it('a contest needs a target', () => {
    const draft = startDraft(actionOf('contest'), sheet([]), false);
    expect(missingIn(actionOf('contest'), draft, 0)?.kind).toBe('targets');
    expect(missingIn(actionOf('contest'), draft, 1)).toBeUndefined();
  });
});

describe('What is sent', () => {
  const draft = {
    ...startDraft(actionOf('attack'), sheet([entry('sword')]), false),
    modifier: 2,
    inputs: { damageType: '' },
  };

  it('names tokens, and leaves out what was not said', () => {
    expect(toMessage(actionOf('attack'), 'bo', draft, table)).toEqual({
      action: 'act',
      actionId: 'attack',
      sheetId: 'bo',
      targets: ['t1', 't2'],
      mode: 'normal',
      modifier: 2,
      inputs: {},
      visibility: 'public',
      entryId: 'sword',
    });
  });

  it('is previewed with the sheets behind the tokens', () => {
    expect(toAsk(actionOf('attack'), 'bo', draft, table)).toMatchObject({ targets: ['goblin'], byGm: false });
  });
});

it('offers only what the weapon lists', () => {
  const input = inputOf(actionOf('attack'), 'choice')!;
  expect(
    choicesFor(input, entry('sword', { fields: { damageTypes: ['slashing', 'piercing'] } })).map(({ id }) => id),
  ).toEqual(['piercing', 'slashing']);
  expect(choicesFor(input, undefined).length).toBeGreaterThan(2);
});
