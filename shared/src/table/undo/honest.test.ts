import { beforeEach, describe, expect, it } from 'vitest';
import type { DoorId } from '../../kernel/index.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, DEE, GM, uuid } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';
import { view } from '../view.ts';

let fight: Scenario;
const undo = (): void => void fight.do(GM, { type: 'undo' });
const offered = () => {
  const { undo: what, undoBlocked } = view(fight.state, { userId: GM, role: 'gm' }).session;
  return [what, undoBlocked];
};
const hurt = (value: number): void =>
  void fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value });
const at = (name: string) => [...fight.state.tokens.values()].find((token) => token.name === name);
beforeEach(() => {
  fight = fightOf();
});

describe('Ctrl+Z takes back what was done last, or nothing', () => {
  it('what cannot be taken back yet keeps what was done before it', () => {
    hurt(77);
    fight.do(GM, { type: 'scene.update', sceneId: fight.state.activeSceneId, changes: { globalLight: 'dark' } });
    expect(offered()).toEqual(['scene', true]);
    expect(fight.refuses(GM, { type: 'undo' })).toBe('cannot-undo');
    expect(fight.hp('Brand')).toBe(77);
    hurt(60);
    expect(offered()).toEqual(['set', false]);
    undo();
    expect([fight.hp('Brand'), ...offered()]).toEqual([77, 'scene', true]);
  });

  it('a door that a player opens is in the log, and so it counts', () => {
    const scene = fight.state.scenes.get(fight.state.activeSceneId)!;
    const door = { x1: 600, y1: 450, x2: 700, y2: 450, state: 'closed', secret: false } as const;
    fight.state = {
      ...fight.state,
      scenes: new Map(fight.state.scenes).set(scene.id, { ...scene, doors: new Map([[uuid(500) as DoorId, door]]) }),
    };
    hurt(77);
    fight.do(BO, { type: 'door.set', doorId: uuid(500) as DoorId, state: 'open' });
    expect(offered()).toEqual(['door', true]);
  });

  it('who walks about, talks, or joins does not', () => {
    hurt(77);
    fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[500, 900]] });
    fight.do(BO, { type: 'chat', text: 'hush', to: 'all' });
    expect(offered()).toEqual(['set', false]);
    expect(view(fight.state, { userId: DEE, role: 'player' }).session).toMatchObject({ undo: '', undoBlocked: false });
  });

  it('tokens that the GM deletes come back as they were, all of them', () => {
    const [one, two] = [at('Goblin 1')!, at('Goblin 2')!];
    fight.do(GM, { type: 'tokens.delete', tokenIds: [one.id, two.id] });
    expect([at('Goblin 1'), ...offered()]).toEqual([undefined, 'token-gone', false]);
    undo();
    expect([at('Goblin 1'), at('Goblin 2')]).toEqual([one, two]);
  });

  it('what the GM moves, changes and puts is taken back step by step', () => {
    const { x, y } = at('Goblin 1')!;
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Goblin 1'), changes: { hidden: true, elevation: 5 } });
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 1'), waypoints: [[1_800, 1_200]] });
    fight.do(GM, { type: 'token.create', properties: { name: 'Barrel', x: 0, y: 0 } });
    const seen = [offered()[0]];
    for (let i = 0; i < 3; i++) seen.push((undo(), offered()[0]));
    expect(seen).toEqual(['token-new', 'move', 'token', 'sheet-new']);
    expect([at('Barrel'), at('Goblin 1')]).toEqual([
      undefined,
      expect.objectContaining({ x, y, hidden: false, elevation: 0 }),
    ]);
  });

  it('what changes nothing is nothing done', () => {
    hurt(77);
    fight.do(GM, { type: 'session.update', changes: {} });
    fight.do(GM, { type: 'scene.activate', sceneId: fight.state.activeSceneId });
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Goblin 1'), changes: { hidden: false } });
    expect(offered()).toEqual(['set', false]);
  });

  it('beyond a dozen, tokens stay as they are; nothing older is taken back instead', () => {
    hurt(77);
    for (let n = 0; n < 30; n++)
      fight.do(GM, { type: 'token.create', properties: { name: `Barrel ${n}`, x: 0, y: 0 } });
    for (let n = 0; n < 12; n++) undo();
    expect(offered()).toEqual(['token-new', true]);
    expect(fight.state.undo).toHaveLength(3);
    expect([fight.hp('Brand'), at('Barrel 17')?.name]).toEqual([77, 'Barrel 17']);
  });

  it('a token does not come back to a scene that is gone', () => {
    const scene = fight.state.activeSceneId;
    fight.do(GM, { type: 'tokens.delete', tokenIds: [fight.token('Goblin 1')] });
    const kept = fight.state.undo;
    fight.do(GM, { type: 'scene.delete', sceneId: scene });
    fight.state = { ...fight.state, undo: kept };
    undo();
    expect(fight.state.tokens.size).toBe(0);
  });
});
