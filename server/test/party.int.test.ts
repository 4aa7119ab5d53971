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

  it('the scene that all look at is deleted, and the undo offered says that it is not to be taken back', async () => {
    const { id } = bo.state.scene;
    expect(await gm.act({ action: 'scene.delete', sceneId: id })).toMatchObject({ ok: true });
    await until(() => bo.state.scene.id !== id);
    expect([bo.state.scene.name, bo.state.tokens.size, bo.state.session.undo]).toEqual(['Open ground', 0, '']);
    await until(() => gm.state.session.undoBlocked);
    expect(gm.state.session.undo).toBe('scene');
    expect(await gm.act({ action: 'undo' })).toMatchObject({ error: { code: 'CANNOT_UNDO' } });
    await gm.leave();
    await gm.sitDown(sessionId);
    expect(gm.state.scenes.size).toBe(1);
  });

  it('a table that is deleted closes with a code of its own', async () => {
    await gm.api('DELETE', `/api/sessions/${sessionId}`);
    await until(() => bo.closeCode === 4104);
  });
});
