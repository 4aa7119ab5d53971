import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres({ IDLE_WARN_AFTER: '600' });

async function tableWithTokens() {
  const party = await seatParty(home.server.url, ['Bo', 'Cy']);
  const {
    gm,
    players: [bo, cy],
  } = party;
  await gm.act({ action: 'token.create', name: 'Bo the Brave', ownerId: bo!.userId, x: 400, y: 400 });
  await gm.act({ action: 'token.create', name: 'Cy the Sly', ownerId: cy!.userId, x: 800, y: 400 });
  await until(() => bo!.tokenNamed('Bo the Brave') !== undefined && cy!.tokenNamed('Cy the Sly') !== undefined);
  return {
    ...party,
    gm,
    bo: bo!,
    cy: cy!,
    boToken: bo!.tokenNamed('Bo the Brave')!,
    cyToken: cy!.tokenNamed('Cy the Sly')!,
  };
}

describe('A table', () => {
  it('shows a move to everybody who may see it', async () => {
    const { gm, bo, cy, boToken } = await tableWithTokens();
    expect(await bo.move(boToken, 500, 600)).toMatchObject({ ok: true });
    for (const player of [gm, bo, cy]) await until(() => player.state.tokens.get(boToken)?.y === 600);
  });

  it('carries chat, whispers and words for the GM to those they are for', async () => {
    const { gm, bo, cy } = await tableWithTokens();
    await bo.say('Hello');
    await bo.say('for the GM', 'gm');
    await bo.say('psst', [cy.userId]);
    await gm.say('over');
    for (const player of [gm, bo, cy]) await until(() => player.chatHeard().includes('over'));
    expect([gm.chatHeard(), bo.chatHeard(), cy.chatHeard()]).toEqual([
      ['Hello', 'for the GM', 'over'],
      ['Hello', 'for the GM', 'psst', 'over'],
      ['Hello', 'psst', 'over'],
    ]);
  });

  it('answers the same intent the same way again, and does it once', async () => {
    const { gm, bo, boToken } = await tableWithTokens();
    const intentId = randomUUID();
    const first = await bo.say('only once', undefined, intentId);
    expect(await bo.say('only once', undefined, intentId)).toEqual(first);
    const moveId = randomUUID();
    const moved = await bo.move(boToken, 500, 400, moveId);
    expect(await bo.move(boToken, 900, 900, moveId)).toEqual(moved);
    await gm.say('done');
    await until(() => gm.chatHeard().includes('done'));
    expect(gm.chatHeard()).toEqual(['only once', 'done']);
    expect(gm.state.tokens.get(boToken)).toMatchObject({ x: 500, y: 400 });
  });

  it('numbers what each user is told without a gap, whatever happens in secret', async () => {
    const { gm, bo, cy } = await tableWithTokens();
    const before = await cy.say('one');
    for (let i = 0; i < 5; i++) await gm.say(`secret ${i}`, 'gm');
    await gm.act({ action: 'token.create', name: 'Ghost', x: 500, y: 500, hidden: true });
    const after = await cy.say('two');
    expect(before.ok && after.ok && after.seq - before.seq).toBe(1);
    expect((await bo.say('x')).ok).toBe(true);
  });

  it('sends a viewer nothing while only hidden things happen', async () => {
    const { gm, bo } = await tableWithTokens();
    await gm.act({ action: 'token.create', name: 'Ghost', x: 500, y: 500, hidden: true });
    const ghost = await (async () => {
      await until(() => gm.tokenNamed('Ghost') !== undefined);
      return gm.tokenNamed('Ghost')!;
    })();
    const frames: unknown[] = [];
    const { ws } = bo.room.connection.transport as unknown as {
      ws: { addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void };
    };
    ws.addEventListener('message', (event) => frames.push(event.data));
    for (let i = 0; i < 40; i++) await gm.move(ghost, 500 + i, 500);
    expect(frames).toEqual([]);
  });

  it('shows the GM what a player sees, through the same eyes', async () => {
    const { gm, bo } = await tableWithTokens();
    await gm.act({ action: 'token.create', name: 'Ghost', x: 500, y: 500, hidden: true });
    await until(() => gm.tokenNamed('Ghost') !== undefined);
    gm.room.send('signal.viewAs', { userId: bo.userId });
    await until(() => gm.tokenNamed('Ghost') === undefined && !gm.state.vision.all);
    gm.room.send('signal.viewAs', { userId: null });
    await until(() => gm.tokenNamed('Ghost') !== undefined);
    bo.room.send('signal.viewAs', { userId: gm.userId });
    await bo.say('still me');
    expect(bo.tokenNamed('Ghost')).toBeUndefined();
  });

  it('relays drags, pings and rulers to those who may see them, and only from those who may send them', async () => {
    const { gm, bo, cy, boToken, cyToken } = await tableWithTokens();
    bo.room.send('signal.drag', { tokenId: boToken, x: 450, y: 450 });
    bo.room.send('signal.ping', { x: 600, y: 600 });
    bo.room.send('signal.ruler', {
      points: [
        [0, 0],
        [100, 100],
      ],
    });
    bo.room.send('signal.drag', { tokenId: cyToken, x: 450, y: 450 });
    const signals = (player: Player) =>
      player.heard
        .filter(({ type }) => type === 'event.signal')
        .map(({ message }) => message.kind)
        .toSorted();
    await until(() => signals(gm).length >= 3 && signals(cy).length >= 3);
    expect([signals(gm), signals(cy), signals(bo)]).toEqual([['drag', 'ping', 'ruler'], ['drag', 'ping', 'ruler'], []]);
  });

  it("removes a member on the GM's word, with the seat", async () => {
    const { gm, bo, sessionId } = await tableWithTokens();
    expect(await gm.act({ action: 'member.remove', userId: bo.userId })).toMatchObject({ ok: true });
    await until(() => bo.closeCode === 4102);
    await until(async () => (await bo.bootstrap(sessionId)).status === 404);
  });

  it('keeps its history: chat pages, the log since a number, and the list of sessions', async () => {
    const { gm, bo, cy, sessionId } = await tableWithTokens();
    for (let i = 0; i < 12; i++) {
      await gm.say(`line ${i}`, i % 2 === 0 ? 'all' : [cy.userId]);
      await sleep(210);
    }
    const page = (await bo.api('GET', `/api/sessions/${sessionId}/chat`)).body;
    expect(page.lines).toHaveLength(6);
    expect(page.lines[0].body.text).toBe('line 10');
    const events = (await bo.api('GET', `/api/sessions/${sessionId}/events?after=${bo.boot.lastSequence}`)).body;
    expect(events.complete).toBe(true);
    expect(events.events.at(-1).body.text).toBe('line 10');
    expect((await bo.api('GET', '/api/sessions')).body.sessions.map((session: { id: string }) => session.id)).toContain(
      sessionId,
    );
    expect((await bo.api('GET', `/api/sessions/${sessionId}/summary`)).body.members).toHaveLength(3);
  }, 20_000);
});
