import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { Player, seatParty, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();
let gm: Player;
let bo: Player;
let cy: Player;
let sessionId: string;
let joinCode: string;
beforeEach(async () => {
  const party = await seatParty(home.server.url, ['Bo', 'Cy']);
  ({ gm, sessionId, joinCode } = party);
  [bo, cy] = party.players as [Player, Player];
});

const at = (rest = ''): string => `/api/sessions/${sessionId}${rest}`;
const join = (who: Player, code = joinCode, displayName?: string) =>
  who.api('POST', '/api/sessions/join', { joinCode: code, ...(displayName !== undefined && { displayName }) });
const remove = (who: Player) => gm.act({ action: 'member.remove', userId: who.userId });
const codeNow = async (): Promise<string> => (await gm.api('GET', at())).body.session.joinCode as string;

describe('Somebody who was removed', () => {
  it('[SEC4] does not come back by bootstraps that were under way', async () => {
    for (let round = 0; round < 5; round++) {
      const eve = await Player.signIn(home.server.url, `Eve ${round}`);
      await until(async () => (await join(eve, await codeNow())).status === 200); // each removal renews the code
      await eve.sitDown(sessionId);
      const bootstraps = Array.from({ length: 6 }, () => eve.bootstrap(sessionId));
      await remove(eve);
      for (const { body } of await Promise.all(bootstraps)) {
        if (body.seat) await expect(eve.take(body.seat)).rejects.toBeDefined();
      }
      expect(gm.state.members.has(eve.userId)).toBe(false);
      // the list follows the journal
      await until(async () => (await eve.api('GET', at())).body.error?.code === 'UNKNOWN_SESSION');
      expect((await eve.bootstrap(sessionId)).body.error.code).toBe('UNKNOWN_SESSION');
    }
  });

  it('[SEC4] finds the seat gone that was reserved before, and hears nothing on the way', async () => {
    const { body } = await bo.bootstrap(sessionId);
    await remove(bo);
    await until(() => bo.closeCode === 4102);
    const late = new Player(home.server.url);
    await late.take(body.seat).catch(() => undefined);
    await cy.say('between us');
    await until(() => late.closeCode !== undefined || late.room === undefined, 3_000).catch(() => undefined);
    expect([late.closeCode ?? 4102, late.chatHeard(), late.room?.state?.members?.size ?? 0]).toEqual([4102, [], 0]);
  });

  it('[SEC4] is not let in by the old code, nor by a new one, before the GM invites them', async () => {
    await remove(bo);
    expect(['REMOVED', 'UNKNOWN_JOIN_CODE']).toContain((await join(bo)).body.error.code);
    await until(async () => (await codeNow()) !== joinCode);
    const code = await codeNow();
    expect((await join(bo)).body.error.code).toBe('UNKNOWN_JOIN_CODE');
    expect((await join(bo, code)).body.error.code).toBe('REMOVED');
    await until(() => gm.state.removed.get(bo.userId) === 'Bo');
    expect(cy.state.removed.size).toBe(0);
    expect(await cy.act({ action: 'member.invite', userId: bo.userId })).toMatchObject({ error: { code: 'NOT_GM' } });
    expect(await gm.act({ action: 'member.invite', userId: bo.userId })).toMatchObject({ ok: true });
    expect((await join(bo, code)).body.session.role).toBe('player');
    await bo.sitDown(sessionId);
  });

  it('[SEC4] reads nothing over HTTP either', async () => {
    await remove(bo);
    await until(async () => (await bo.api('GET', at())).status === 404);
    for (const rest of [
      '',
      '/summary',
      '/events',
      '/chat',
      `/scenes/${sessionId}/tiles/0/0/0`,
      `/portraits/${randomUUID()}`,
    ]) {
      expect([rest, (await bo.api('GET', at(rest))).status]).toEqual([rest, 404]);
    }
    expect((await bo.api('POST', at('/characters'), { characterId: randomUUID() })).status).toBe(404);
  });
});

describe('A role', () => {
  it('survives leaving: a spectator comes back as one', async () => {
    await gm.act({ action: 'member.role', userId: bo.userId, role: 'spectator' });
    await bo.api('POST', at('/leave'), {});
    expect((await join(bo)).body.session.role).toBe('spectator');
    expect((await bo.bootstrap(sessionId)).body.role).toBe('spectator');
  });

  it('[SEC5] counts for requests as soon as it is given', async () => {
    await gm.api('POST', at('/handover'), { userId: bo.userId });
    expect((await gm.api('POST', at('/join-code'), {})).body.error.code).toBe('NOT_GM');
    expect((await bo.api('POST', at('/join-code'), {})).status).toBe(200);
    expect((await gm.api('POST', at('/monsters'), { monsterId: 'goblin' })).body.error.code).toBe('NOT_GM');
  });
});

describe("The GM's seat", () => {
  it('[SEC6] is left, missed, and claimed by who opened the table', async () => {
    await gm.api('POST', at('/leave'), {});
    const listed = async (who: Player) =>
      (await who.api('GET', '/api/sessions')).body.sessions.find(({ id }: { id: string }) => id === sessionId);
    expect(await listed(bo)).toMatchObject({ hasActiveGm: false, memberCount: 2, role: 'player' });
    expect((await gm.api('GET', '/api/sessions')).body.claimable).toMatchObject([{ id: sessionId }]);
    expect((await bo.api('POST', at('/claim-gm'), {})).body.error.code).toBe('NOT_CREATOR');
    expect((await (await Player.signIn(home.server.url, 'Eve')).api('POST', at('/claim-gm'), {})).body.error.code).toBe(
      'UNKNOWN_SESSION',
    );
    expect(await bo.say('we play on')).toMatchObject({ ok: true });
    expect(await bo.act({ action: 'encounter.start' })).toMatchObject({ error: { code: 'NOT_GM' } });
    expect((await gm.api('POST', at('/claim-gm'), {})).body.session.role).toBe('gm');
    expect(await listed(bo)).toMatchObject({ hasActiveGm: true, memberCount: 3 });
    await gm.sitDown(sessionId);
    expect(gm.boot.role).toBe('gm');
  });

  it('[SEC6] is handed over, shared and claimed again', async () => {
    expect((await bo.api('POST', at('/handover'), { userId: bo.userId })).body.error.code).toBe('NOT_GM');
    expect((await gm.api('POST', at('/handover'), { userId: bo.userId, keep: true })).body.session.role).toBe('gm');
    await until(() => cy.state.members.get(bo.userId)?.role === 'gm');
    expect((await gm.api('POST', at('/handover'), { userId: bo.userId })).body.session.role).toBe('player');
    expect((await gm.api('POST', at('/claim-gm'), {})).body.error.code).toBe('GM_PRESENT');
    expect((await gm.api('POST', at('/handover'), { userId: randomUUID() })).status).toBe(403);
  });

  it('empty, lets who opened the table delete it, and nobody else', async () => {
    expect((await bo.api('DELETE', at())).body.error.code).toBe('NOT_GM');
    await gm.api('POST', at('/handover'), { userId: bo.userId });
    expect((await gm.api('DELETE', at())).body.error.code).toBe('NOT_GM');
    await bo.api('POST', at('/leave'), {});
    expect((await cy.api('DELETE', at())).body.error.code).toBe('NOT_GM');
    expect((await gm.api('DELETE', at())).status).toBe(204);
  });
});

describe('Names', () => {
  it("that pass for a present member's are refused with a reason, and another one may be brought along", async () => {
    const eve = await Player.signIn(home.server.url, '\u0412\u043e');
    const refused = await join(eve);
    expect([refused.status, refused.body.error.code]).toEqual([409, 'NAME_TAKEN']);
    expect((await join(eve, joinCode, '\u202eoB')).body.error).toMatchObject({
      code: 'INVALID_MESSAGE',
      details: { path: 'displayName' },
    });
    expect((await join(eve, joinCode, 'Eve')).status).toBe(200);
    await until(() => gm.state.members.get(eve.userId)?.displayName === 'Eve');
    expect((await eve.bootstrap(sessionId)).body.user.displayName).toBe('Eve');
  });
});

describe('The lists of members', () => {
  it('follow the journal, also when they were changed behind its back', async () => {
    await home.postgres.execute(
      `delete from membership where session_id = '${sessionId}' and user_id = '${bo.userId}'`,
      home.databaseUrl,
    );
    await home.postgres.execute(
      `update membership set role = 'gm' where session_id = '${sessionId}' and user_id = '${cy.userId}'`,
      home.databaseUrl,
    );
    expect((await cy.api('POST', at('/join-code'), {})).body.error.code).toBe('NOT_GM');
    for (const one of [gm, bo, cy]) await one.leave();
    await sleep(300);
    await home.server.stop();
    const { startServer } = await import('./support/startServer.ts');
    home.server = await startServer({
      databaseUrl: home.databaseUrl,
      port: home.server.port,
      dataDir: home.server.dataDir,
    });
    await gm.sitDown(sessionId);
    await until(async () => (await bo.api('GET', at())).status === 200);
    expect((await cy.api('GET', at())).body.session.role).toBe('player');
  });
});
