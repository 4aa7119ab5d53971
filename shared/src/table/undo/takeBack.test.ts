import { beforeEach, describe, expect, it } from 'vitest';
import { fightOf } from '../testing/fight.ts';
import { BO, CY, DEE, GM } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const undo = (): void => void fight.do(GM, { type: 'undo' });
beforeEach(() => {
  fight = fightOf();
});

describe('Taking back what happened at the same time', () => {
  it('takes back the last step of an action that another one interrupted, not its first', () => {
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 1'] });
    const [bolt] = fight.prompt('Goblin 1');
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value: 77 });
    fight.do(
      GM,
      {
        type: 'react',
        exchangeId: bolt!,
        promptId: `defend:${fight.id('Goblin 1')}`,
        option: 'none',
        number: null,
        step: null,
      },
      [90, 50],
    );
    expect(fight.hp('Goblin 1')).toBe(120 - 50);
    undo();
    expect(fight.hp('Goblin 1')).toBe(120);
    expect(fight.sheet('Mira').resources['mana']).toBe(2_460);
    expect(fight.state.exchanges.has(bolt!)).toBe(true);
    expect(fight.hp('Brand')).toBe(77);
    undo();
    expect(fight.hp('Brand')).toBe(500);
    undo();
    expect(fight.sheet('Mira').resources['mana']).toBe(2_500);
    expect(fight.state.exchanges.size).toBe(0);
  });

  it('brings nobody back into the encounter whose sheet has gone', () => {
    fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
    for (const id of fight.state.sheets.keys())
      fight.do(GM, { type: 'encounter.set', sheetId: id, initiative: id === fight.id('Goblin 1') ? 50 : 10 });
    fight.do(GM, { type: 'encounter.next' });
    expect(fight.turnOf).toBe('Goblin 1');
    fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
    const gone = fight.id('Goblin 1');
    const [attack] = fight.state.undo.slice(-1);
    fight.do(GM, { type: 'sheet.remove', sheetId: gone });
    expect(fight.refuses(GM, { type: 'undo', stepId: attack!.id })).toBe('changed-since');
    // Steps from before values were compared put back what they have.
    const changes = attack!.changes.map(({ after: _after, ...change }) => ({ ...change, unchecked: true as const }));
    fight.state = { ...fight.state, undo: [{ ...attack!, changes }] };
    undo();
    expect(fight.state.encounter!.combatants.map(({ sheetId }) => sheetId)).not.toContain(gone);
    expect(fight.state.encounter!.turnOf).not.toBe(gone);
    expect([...fight.state.exchanges.values()].filter(({ ask }) => ask.actor === gone)).toEqual([]);
  });

  it('lets nobody fight on whose sheet goes with an older step', () => {
    fight.do(GM, { type: 'token.copy', tokenIds: [fight.token('Goblin 1')], dx: 0, dy: 300 });
    const copied = fight.state.undo.at(-1)!.id;
    fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
    const sheets = fight.state.sheets.size;
    fight.do(GM, { type: 'undo', stepId: copied });
    expect(fight.state.sheets.size).toBe(sheets - 1);
    expect(fight.state.encounter!.combatants).toHaveLength(sheets - 1);
  });

  it('tells players of settings and of ground that come back', () => {
    const sceneId = fight.state.activeSceneId;
    for (const intent of [
      { type: 'session.pause', paused: true },
      { type: 'scene.update', sceneId, changes: { globalLight: 'dark' } },
    ] as const) {
      fight.do(GM, intent);
      const told = fight.state.told.get(BO)!;
      undo();
      expect([intent.type, fight.state.told.get(BO)]).toEqual([intent.type, told + 1]);
    }
  });

  it("notes fill nobody's stack", () => {
    fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value: 77 });
    for (let n = 0; n < 15; n++)
      fight.do(BO, { type: 'sheet.edit', sheetId: fight.id('Brand'), changes: { notes: `day ${n}` } });
    undo();
    expect(fight.hp('Brand')).toBe(500);
    expect(fight.sheet('Brand').notes).toBe('day 14');
    expect(fight.refuses(DEE, { type: 'undo' })).toBe('nothing-to-undo');
  });
});

describe('Taking back a scene', () => {
  it('is refused while something stands on it that has moved since: nothing is to stand nowhere', () => {
    const sceneId = fight.state.activeSceneId;
    fight.do(GM, { type: 'scene.duplicate', sceneId, tokens: true });
    const [copy] = [...fight.state.scenes.keys()].filter((id) => id !== sceneId);
    const { id: stepId } = fight.state.undo.at(-1)!;
    const piece = [...fight.state.tokens.values()].find((token) => token.sceneId === copy)!;
    fight.do(GM, { type: 'move', tokenId: piece.id, waypoints: [[piece.x + 100, piece.y]] });
    expect(fight.refuses(GM, { type: 'undo', stepId })).toBe('changed-since');
    undo();
    undo();
    expect([...fight.state.scenes.keys()]).toEqual([sceneId]);
    expect([...fight.state.tokens.values()].every((token) => token.sceneId === sceneId)).toBe(true);
  });
});
