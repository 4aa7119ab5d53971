import { expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();

it('Another name comes along to the tables where somebody goes by the old one', async () => {
  const { gm, players, sessionId } = await seatParty(home.server.url, ['Bo', 'Cy']);
  const [bo, cy] = players as [Player, Player];
  const elsewhere = await gm.createSession('Elsewhere');
  await bo.api('POST', '/api/sessions/join', { joinCode: elsewhere.joinCode, displayName: 'Bo the Elder' });
  expect((await bo.api('PATCH', '/api/auth/me', { displayName: 'Bodo' })).body.user.displayName).toBe('Bodo');
  for (const who of [gm, bo, cy]) await until(() => who.state.members.get(bo.userId)?.displayName === 'Bodo');
  const membersAt = async (id: string): Promise<readonly string[]> =>
    (await gm.api('GET', `/api/sessions/${id}`)).body.members.map(
      (member: { displayName: string }) => member.displayName,
    );
  expect((await membersAt(elsewhere.id)).toSorted()).toEqual(['Ada', 'Bo the Elder']);
  expect((await membersAt(sessionId)).toSorted()).toEqual(['Ada', 'Bodo', 'Cy']);
});

it('A name that is taken at a table stays its owner’s there', async () => {
  const { gm, players } = await seatParty(home.server.url, ['Bo', 'Cy']);
  const [bo, cy] = players as [Player, Player];
  expect((await bo.api('PATCH', '/api/auth/me', { displayName: 'Cy' })).body.user.displayName).toBe('Cy');
  await gm.act({ action: 'member.role', userId: cy.userId, role: 'spectator' });
  await until(() => gm.state.members.get(cy.userId)?.role === 'spectator');
  expect(gm.state.members.get(bo.userId)?.displayName).toBe('Bo');
  expect(cy.state.members.get(cy.userId)?.displayName).toBe('Cy');
});
