import { findRuleset } from '@tallow/shared/rules';
import { beforeEach, describe, expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();
const hero = findRuleset('chip')!.heroes![0]!;
let gm: Player;
let bo: Player;
let sessionId: string;
beforeEach(async () => {
  const party = await seatParty(home.server.url, ['Bo']);
  ({ gm, sessionId } = party);
  bo = party.players[0]!;
  await gm.act({
    action: 'sheet.add',
    template: { ...hero, name: 'Brand' },
    ownerId: bo.userId,
    side: 'party',
    place: { x: 500, y: 500 },
  });
  await until(() => bo.tokenNamed('Brand') !== undefined);
});

const spot = (who: Player, name: string) => {
  const token = who.state.tokens.get(who.tokenNamed(name) ?? '');
  return token && [token.x, token.y];
};
const sheetId = (): string => [...gm.state.sheets.keys()][0]!;

describe('Over the wire', () => {
  it('the GM brings the party and puts sheets on the map; players put their own', async () => {
    expect(await bo.act({ action: 'party.bring', x: 900, y: 900 })).toMatchObject({ error: { code: 'NOT_GM' } });
    expect(await gm.act({ action: 'party.bring', x: 930, y: 910 })).toMatchObject({ ok: true });
    await until(() => spot(bo, 'Brand')?.join() === '900,900');
    expect(await bo.act({ action: 'sheet.place', sheetId: sheetId() })).toMatchObject({
      error: { code: 'ALREADY_DONE' },
    });
    expect(await gm.act({ action: 'tokens.delete', tokenIds: [gm.tokenNamed('Brand')] })).toMatchObject({ ok: true });
    await until(() => bo.tokenNamed('Brand') === undefined);
    expect(await bo.act({ action: 'sheet.place', sheetId: sheetId(), place: { x: 100, y: 100 } })).toMatchObject({
      error: { code: 'NOT_GM' },
    });
    expect(await bo.act({ action: 'sheet.place', sheetId: sheetId() })).toMatchObject({ ok: true });
    await until(() => bo.tokenNamed('Brand') !== undefined);
  });

  it('the scene that all look at is deleted, taken back with what stood on it, and deleted again', async () => {
    const { id } = bo.state.scene;
    const standing = gm.state.tokens.size;
    expect(await gm.act({ action: 'scene.delete', sceneId: id })).toMatchObject({ ok: true });
    await until(() => bo.state.scene.id !== id);
    expect([bo.state.scene.name, bo.state.tokens.size, bo.state.session.undo]).toEqual(['Open ground', 0, '']);
    await until(() => gm.state.session.undo === 'scene');
    expect(await bo.act({ action: 'undo', scope: 'table' })).toMatchObject({ error: { code: 'NOT_GM' } });
    expect(await gm.act({ action: 'undo' })).toMatchObject({ ok: true });
    await until(() => bo.state.scene.id === id && gm.state.tokens.size === standing);
    const { steps } = (await gm.api('GET', `/api/sessions/${sessionId}/steps`)).body;
    expect(steps[0]).toMatchObject({ what: 'scene', takenBackBy: 'Ada' });
    expect((await bo.api('GET', `/api/sessions/${sessionId}/steps`)).body.error.code).toBe('NOT_GM');
    expect(await gm.act({ action: 'redo' })).toMatchObject({ ok: true });
    await until(() => bo.state.scene.id !== id);
    await gm.leave();
    await gm.sitDown(sessionId);
    expect(gm.state.scenes.size).toBe(1);
  });

  it('a table that is deleted closes with a code of its own', async () => {
    await gm.api('DELETE', `/api/sessions/${sessionId}`);
    await until(() => bo.closeCode === 4104);
  });
});
