import { beforeEach, describe, expect, it } from 'vitest';
import type { DoorId } from '../../kernel/index.ts';
import { samplesAcross } from '../../vision/index.ts';
import { decide } from '../decide.ts';
import type { Intent } from '../intent.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, DEE, GM, uuid } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';
import { view } from '../view.ts';

let fight: Scenario;
const undo = (): void => void fight.do(GM, { type: 'undo' });
const redo = (): void => void fight.do(GM, { type: 'redo' });
const offered = () => {
  const { undo: what, undoBlocked } = view(fight.state, { userId: GM, role: 'gm' }).session;
  return [what, undoBlocked];
};
const mine = (userId: typeof BO) => {
  const { undoMine, redoMine } = view(fight.state, { userId, role: 'player' }).session;
  return [undoMine, redoMine];
};
const hurt = (value: number): void =>
  void fight.do(GM, { type: 'sheet.set', sheetId: fight.id('Brand'), resource: 'hp', value });
const walk = (x: number): void =>
  void fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[x, 900]] });
const at = (name: string) => [...fight.state.tokens.values()].find((token) => token.name === name);
beforeEach(() => {
  fight = fightOf();
});

describe('Taking back goes step by step, through everything', () => {
  it('a scene, a door and points, in the order in which they were done', () => {
    const scene = fight.state.scenes.get(fight.state.activeSceneId)!;
    const door = { x1: 600, y1: 450, x2: 700, y2: 450, state: 'closed', secret: false } as const;
    fight.state = {
      ...fight.state,
      scenes: new Map(fight.state.scenes).set(scene.id, { ...scene, doors: new Map([[uuid(500) as DoorId, door]]) }),
    };
    const sceneNow = () => fight.state.scenes.get(scene.id)!;
    hurt(77);
    fight.do(GM, { type: 'scene.update', sceneId: scene.id, changes: { globalLight: 'dark' } });
    fight.do(GM, { type: 'door.set', doorId: uuid(500) as DoorId, state: 'open' });
    expect(offered()).toEqual(['door', false]);
    undo();
    expect([sceneNow().doors.get(uuid(500) as DoorId)!.state, sceneNow().globalLight]).toEqual(['closed', 'dark']);
    undo();
    expect(sceneNow().globalLight).toBe(scene.globalLight);
    undo();
    expect(fight.hp('Brand')).toBe(500);
    for (let n = 0; n < 3; n++) redo();
    expect([fight.hp('Brand'), sceneNow().globalLight]).toEqual([77, 'dark']);
    expect(sceneNow().doors.get(uuid(500) as DoorId)!.state).toBe('open');
    expect(fight.refuses(GM, { type: 'redo' })).toBe('nothing-to-redo');
  });

  it('tokens that the GM deletes come back as they were, all of them, in their places', () => {
    const before = [...fight.state.tokens.values()];
    fight.do(GM, { type: 'tokens.delete', tokenIds: [at('Goblin 1')!.id, at('Goblin 2')!.id] });
    expect([at('Goblin 1'), ...offered()]).toEqual([undefined, 'token-gone', false]);
    undo();
    expect([...fight.state.tokens.values()]).toEqual(before);
  });

  it('a whole scene comes back with what stood on it and what people remembered of it', () => {
    const { scenes, tokens, memory, activeSceneId } = fight.state;
    fight.do(GM, { type: 'scene.delete', sceneId: activeSceneId });
    expect(fight.state.tokens.size).toBe(0);
    undo();
    expect(fight.state.scenes).toEqual(new Map([...fight.state.scenes, ...scenes]));
    expect([fight.state.tokens, fight.state.activeSceneId, fight.state.memory]).toEqual([
      tokens,
      activeSceneId,
      memory,
    ]);
  });

  it('who is at the table, and as what, stays; nothing older is taken back instead', () => {
    hurt(77);
    fight.do(GM, { type: 'member.role', userId: BO, role: 'spectator' });
    expect([...offered(), fight.refuses(GM, { type: 'undo' }), fight.hp('Brand')]).toEqual([
      'member',
      true,
      'cannot-undo',
      77,
    ]);
  });

  it('what changes nothing is nothing done', () => {
    hurt(77);
    fight.do(GM, { type: 'session.update', changes: {} });
    fight.do(GM, { type: 'scene.activate', sceneId: fight.state.activeSceneId });
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Goblin 1'), changes: { hidden: false } });
    fight.do(BO, { type: 'chat', text: 'hush', to: 'all' });
    expect(offered()).toEqual(['set', false]);
  });

  it('two hundred steps are remembered, and no more', () => {
    for (let n = 0; n < 230; n++)
      fight.do(GM, { type: 'token.create', properties: { name: `Barrel ${n}`, x: 0, y: 0 } });
    expect(fight.state.undo).toHaveLength(200);
    for (let n = 0; n < 200; n++) undo();
    expect(fight.refuses(GM, { type: 'undo' })).toBe('nothing-to-undo');
    expect([at('Barrel 29')?.name, at('Barrel 30')]).toEqual(['Barrel 29', undefined]);
  });
});

describe('A step in the middle', () => {
  it('puts back what nothing has changed since, and leaves the rest', () => {
    const id = fight.token('Goblin 1');
    fight.do(GM, { type: 'token.update', tokenId: id, changes: { hidden: true, elevation: 5 } });
    const { id: stepId } = fight.state.undo.at(-1)!;
    fight.do(GM, { type: 'token.update', tokenId: id, changes: { elevation: 10 } });
    fight.do(GM, { type: 'undo', stepId });
    expect(at('Goblin 1')).toMatchObject({ hidden: false, elevation: 10 });
  });

  it('is refused when all of it has moved on, and when it is taken back already', () => {
    const id = fight.token('Goblin 1');
    fight.do(GM, { type: 'token.update', tokenId: id, changes: { elevation: 5 } });
    const { id: stepId } = fight.state.undo.at(-1)!;
    fight.do(GM, { type: 'token.update', tokenId: id, changes: { elevation: 10 } });
    expect(fight.refuses(GM, { type: 'undo', stepId })).toBe('changed-since');
    undo();
    fight.do(GM, { type: 'undo', stepId });
    expect(fight.refuses(GM, { type: 'undo', stepId })).toBe('nothing-to-undo');
  });
});

describe('Ground of another size', () => {
  it('does not come back to a scene that has grown since: whoever brushes there finds a memory of its size', () => {
    fight.do(GM, { type: 'scene.create', name: 'Cave', width: 20, height: 20 });
    const sceneId = [...fight.state.scenes.keys()].at(-1)!;
    const brush: Intent = { type: 'fog.brush', sceneId, userId: DEE, mode: 'reveal', x: 500, y: 500, radius: 300 };
    fight.do(GM, brush);
    fight.do(GM, { type: 'fog.reset', sceneId, userId: DEE });
    const { id: reset } = fight.state.undo.at(-1)!;
    fight.do(GM, { type: 'scene.update', sceneId, changes: { columns: 60 } });
    fight.do(GM, { type: 'undo', stepId: reset });
    fight.do(GM, brush);
    const { width, height } = fight.state.scenes.get(sceneId)!;
    expect(fight.state.memory.get(DEE)!.get(sceneId)!.explored).toMatchObject({
      width: samplesAcross(width),
      height: samplesAcross(height),
    });
  });
});

describe('One’s own steps', () => {
  it('a player takes back a walk of their own with what it explored, and walks it again', () => {
    const { memory } = fight.state;
    walk(700);
    hurt(77);
    expect(mine(BO)).toEqual(['move', '']);
    fight.do(BO, { type: 'undo' });
    expect(fight.state.memory).toEqual(memory);
    expect([fight.hp('Brand'), ...mine(BO)]).toEqual([77, '', 'move']);
    fight.do(BO, { type: 'redo' });
    expect([at('Brand')!.x, ...mine(BO)]).toEqual([700, 'move', '']);
  });

  it('what somebody does next ends what could be done again', () => {
    walk(700);
    fight.do(BO, { type: 'undo' });
    walk(650);
    expect(fight.refuses(BO, { type: 'redo' })).toBe('nothing-to-redo');
  });

  it('nobody but a GM takes back what others did, or does again what a GM took back', () => {
    hurt(77);
    const { id: stepId } = fight.state.undo.at(-1)!;
    expect(fight.refuses(DEE, { type: 'undo' })).toBe('nothing-to-undo');
    expect(fight.refuses(DEE, { type: 'undo', stepId })).toBe('nothing-to-undo');
    walk(700);
    undo();
    expect(fight.refuses(BO, { type: 'redo' })).toBe('nothing-to-redo');
  });

  it('what dice fell for is the GM’s to take back', () => {
    fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
    expect(mine(BO)).toEqual(['', '']);
    expect(fight.refuses(BO, { type: 'undo' })).toBe('not-gm');
    undo();
    expect(fight.state.exchanges.size).toBe(0);
  });

  it('what is theirs no more, and what they did as GM, is nobody’s but a GM’s', () => {
    walk(700);
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Brand'), changes: { elevation: 5 } });
    const asPlayer = { actor: GM, system: false, asPlayer: true, at: 0, random: () => 0, newId: () => '' };
    expect(decide(fight.state, { type: 'undo', scope: 'mine' }, asPlayer)).toMatchObject({ reason: 'not-gm' });
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Brand'), changes: { ownerId: DEE } });
    expect([fight.refuses(BO, { type: 'undo' }), ...mine(BO)]).toEqual(['not-gm', '', '']);
    fight.do(GM, { type: 'member.role', userId: BO, role: 'spectator' });
    expect(fight.refuses(BO, { type: 'undo' })).toBe('spectator');
  });

  it('in a fight a walk is taken back until the next thing happens', () => {
    fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
    for (const id of fight.state.sheets.keys())
      fight.do(GM, { type: 'encounter.set', sheetId: id, initiative: id === fight.id('Brand') ? 50 : 10 });
    fight.do(GM, { type: 'encounter.next' });
    const [from, spent] = [at('Brand')!, fight.state.encounter!.combatants];
    const to: [number, number] = [from.x + 100, from.y];
    fight.do(BO, { type: 'move', tokenId: from.id, waypoints: [to] });
    fight.do(BO, { type: 'undo' });
    expect([at('Brand'), fight.state.encounter!.combatants]).toEqual([from, spent]);
    fight.do(BO, { type: 'move', tokenId: from.id, waypoints: [to] });
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Goblin 1'), changes: { elevation: 5 } });
    expect(fight.refuses(BO, { type: 'undo' })).toBe('changed-since');
  });
});
