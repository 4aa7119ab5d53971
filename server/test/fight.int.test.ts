import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { startServer } from './support/startServer.ts';

const home = servedOnPostgres();

const sword = {
  id: 'sword',
  kind: 'weapon',
  name: 'Sword',
  fields: { stat: 'strength', baseDamage: 10, damageTypes: ['slashing'], canParry: true },
  modifiers: [],
  requires: null,
  quantity: 1,
  weight: 3,
  containerId: null,
  active: true,
  dropped: false,
  secret: false,
};
const template = (name: string) => ({
  ruleset: 'chip',
  name,
  image: '',
  size: 1,
  bonuses: {},
  proficiencies: [],
  gmNotes: '',
  entries: [sword],
  fields: { strength: 30, dexterity: 40, constitution: 20, perception: 40, arcane: 5, will: 5, racialMultiplier: 50 },
});

async function duel(url = home.server.url) {
  const party = await seatParty(url, ['Bo', 'Cy']);
  const {
    gm,
    players: [bo, cy],
  } = party;
  await gm.act({
    action: 'sheet.add',
    template: template('Brand'),
    ownerId: bo!.userId,
    side: 'party',
    place: { x: 500, y: 500 },
  });
  await gm.act({
    action: 'sheet.add',
    template: template('Mira'),
    ownerId: cy!.userId,
    side: 'neutral',
    place: { x: 600, y: 500 },
  });
  await until(() => bo!.tokenNamed('Mira') !== undefined && cy!.state.sheets.size === 1);
  const idOf = (name: string): string => [...gm.state.sheets].find(([, sheet]) => sheet.name === name)![0];
  return { ...party, gm, bo: bo!, cy: cy!, brand: idOf('Brand'), mira: idOf('Mira') };
}

const hp = (player: Player, sheetId: string): number => player.state.sheets.get(sheetId)?.resources.get('hp') ?? -1;
const openPrompt = (player: Player): { readonly exchangeId: string; readonly promptId: string } | undefined => {
  for (const [exchangeId, { prompts }] of player.state.exchanges)
    for (const { id } of JSON.parse(prompts) as { id: string }[]) return { exchangeId, promptId: id };
  return undefined;
};
const heardBodies = (player: Player, kind: string) =>
  player.heard.flatMap(({ type, message }) =>
    type === 'event.log' && message.body.kind === kind ? [message.body] : [],
  );

describe('A fight at the table', () => {
  it('asks the defender, rolls on the server, and shows everybody what they may know', async () => {
    const { gm, bo, cy, brand, mira } = await duel();
    expect(
      await bo.act({ action: 'attack', sheetId: brand, entryId: 'sword', targets: [bo.tokenNamed('Mira')] }),
    ).toMatchObject({ ok: true });
    await until(() => openPrompt(cy) !== undefined);
    expect(openPrompt(bo)).toBeUndefined();
    expect([...bo.state.exchanges.values()][0]).toMatchObject({ title: 'Attack' });
    expect(await bo.act({ action: 'react', ...openPrompt(cy)!, option: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_EXCHANGE' },
    });
    expect(await cy.act({ action: 'react', ...openPrompt(cy)!, option: 'parry:sword' })).toMatchObject({ ok: true });
    await until(
      () =>
        heardBodies(bo, 'action').length > 0 &&
        heardBodies(cy, 'action').length > 0 &&
        heardBodies(gm, 'action').length > 0,
    );
    const rolls = (player: Player) =>
      heardBodies(player, 'action')
        .flatMap(({ lines }) => lines)
        .filter(({ kind }: { kind: string }) => kind === 'roll');
    expect(rolls(gm).every(({ rolled }) => rolled.text !== '')).toBe(true);
    for (const [player, own] of [
      [bo, brand],
      [cy, mira],
    ] as const) {
      for (const { of, rolled } of rolls(player))
        expect([rolled.text !== '', rolled.variables.length > 0, rolled.dice.length > 0]).toEqual([
          of === own,
          of === own,
          true,
        ]);
    }
    expect(bo.state.sheets.has(mira)).toBe(false);
  });

  it('gives whoever does not answer the fallback, and the GM can stop the clock', async () => {
    const { gm, bo, cy, brand } = await duel();
    await gm.act({ action: 'session.update', reactionSeconds: 1 });
    const attack = () =>
      bo.act({ action: 'attack', sheetId: brand, entryId: 'sword', targets: [bo.tokenNamed('Mira')] });
    await attack();
    await until(() => openPrompt(cy) !== undefined);
    cy.room.connection.close(); // the defender vanishes in the middle
    await until(() => gm.state.exchanges.size === 0 && heardBodies(bo, 'action').length > 0);
    await attack();
    await until(() => gm.state.exchanges.size === 1);
    const { exchangeId, promptId } = openPrompt(gm)!;
    expect(await gm.act({ action: 'exchange.extend', exchangeId, seconds: null })).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(gm.state.exchanges.size).toBe(1);
    expect(await gm.act({ action: 'react', exchangeId, promptId, option: 'none' })).toMatchObject({ ok: true });
    await until(() => gm.state.exchanges.size === 0);
  });

  it('runs an encounter to its end, and takes the last action back', async () => {
    const { gm, bo, cy, brand, mira } = await duel();
    expect(await bo.act({ action: 'encounter.start' })).toMatchObject({ error: { code: 'NOT_GM' } });
    await gm.act({ action: 'encounter.start', sheetIds: [brand, mira] });
    expect(await gm.act({ action: 'encounter.next' })).toMatchObject({ error: { code: 'INITIATIVE_MISSING' } });
    expect(await bo.act({ action: 'encounter.roll' })).toMatchObject({ ok: true });
    await gm.act({ action: 'encounter.set', sheetId: mira, initiative: 0 });
    await gm.act({ action: 'encounter.next' });
    await until(() => bo.state.encounter.turnOf === brand);
    expect(JSON.parse(bo.state.encounter.combatants.get(brand)!.pools)).toEqual({ points: 3 });
    expect(bo.state.encounter.combatants.get(mira)!.pools).toBe('');
    expect(
      await cy.act({ action: 'attack', sheetId: mira, entryId: 'sword', targets: [cy.tokenNamed('Brand')] }),
    ).toMatchObject({ error: { code: 'NOT_YOUR_TURN' } });
    const before = hp(gm, mira);
    await bo.act({ action: 'attack', sheetId: brand, entryId: 'sword', targets: [bo.tokenNamed('Mira')] });
    await until(() => openPrompt(cy) !== undefined);
    await cy.act({ action: 'react', ...openPrompt(cy)!, option: 'none' });
    await until(() => gm.state.exchanges.size === 0);
    await gm.act({ action: 'sheet.hurt', sheetIds: [mira], amount: 7 });
    expect(await bo.act({ action: 'undo' })).toMatchObject({ error: { code: 'NOT_GM' } });
    await gm.act({ action: 'undo' });
    await gm.act({ action: 'undo' });
    await until(
      () => hp(gm, mira) === before && JSON.parse(bo.state.encounter.combatants.get(brand)!.pools).points === 3,
    );
    await until(() => heardBodies(gm, 'undone').length === 2 && heardBodies(bo, 'undone').length > 0);
    // what Bo could not see undone, Bo is not told
    expect(heardBodies(bo, 'undone')).toMatchObject([{ what: 'attack', by: 'Ada', whose: 'Bo' }]);
    await gm.act({ action: 'encounter.end' });
    await until(() => bo.state.encounter.id === '');
    const { body } = await bo.api('GET', `/api/sessions/${bo.boot.session.id}/events`);
    expect(body.events.map((line: { body: { kind: string } }) => line.body.kind)).toEqual(
      expect.arrayContaining(['initiative', 'encounter', 'action', 'undone']),
    );
  });

  it('names the requirements that are not met', async () => {
    const { gm, bo, brand } = await duel();
    await gm.act({
      action: 'sheet.entry',
      sheetId: brand,
      entry: { ...sword, requires: { all: [{ mastery: 'swords' }, { field: 'strength', atLeast: 50 }] } },
    });
    expect(
      await bo.act({ action: 'attack', sheetId: brand, entryId: 'sword', targets: [bo.tokenNamed('Mira')] }),
    ).toMatchObject({
      error: {
        code: 'NOT_MET',
        message: 'That needs mastery of swords and Strength 50.',
        details: { needs: ['mastery of swords', 'Strength 50'] },
      },
    });
  });

  it('rolls what was pasted, and journals no more than 8 KB of it', async () => {
    const { bo } = await duel();
    expect(await bo.act({ action: 'roll', formula: '“１０００ｄ１００００００×1 − 2”' })).toMatchObject({ ok: true });
    await until(() => heardBodies(bo, 'roll').length > 0);
    const [{ rolled }] = heardBodies(bo, 'roll');
    expect(Buffer.byteLength(JSON.stringify(rolled))).toBeLessThan(8_000);
    expect(rolled.dice[0].dice.length + rolled.dice[0].omitted).toBe(1_000);
  });

  it('says where a formula is wrong, and never takes a missing value for zero', async () => {
    const { bo, brand, mira } = await duel();
    const roll = (formula: string, extra: object = {}) => bo.act({ action: 'roll', formula, ...extra });
    expect(await roll('2d6 +')).toMatchObject({ error: { code: 'INVALID_FORMULA', details: { at: 5 } } });
    expect(await roll('d20 + @luck', { sheetId: brand })).toMatchObject({
      error: { code: 'INVALID_FORMULA', details: { at: 6 } },
    });
    expect(await roll('d20', { sheetId: mira })).toMatchObject({ error: { code: 'UNKNOWN_SHEET' } });
    expect(await roll('d20 + @strength', { sheetId: brand })).toMatchObject({ ok: true });
    await until(() => heardBodies(bo, 'roll').length > 0);
    expect(heardBodies(bo, 'roll')[0].rolled.variables).toEqual([expect.objectContaining({ value: '30' })]);
  });

  it.each(['embedded', 'postgresql'] as const)(
    'goes on where it was after kill -9 in the middle of an action (%s)',
    async (kind) => {
      const databaseUrl = kind === 'postgresql' ? await home.postgres.createDatabase() : undefined;
      let house = await startServer(databaseUrl === undefined ? {} : { databaseUrl });
      const { gm, bo, cy, brand, mira, sessionId } = await duel(house.url);
      await gm.act({ action: 'encounter.start', sheetIds: [brand, mira] });
      await gm.act({ action: 'encounter.set', sheetId: brand, initiative: 20 });
      await gm.act({ action: 'encounter.set', sheetId: mira, initiative: 10 });
      await gm.act({ action: 'encounter.next' });
      const intentId = randomUUID();
      const attack = { action: 'attack', sheetId: brand, entryId: 'sword', targets: [bo.tokenNamed('Mira')] };
      const first = await bo.act(attack, intentId);
      await until(() => openPrompt(cy) !== undefined);
      const asked = openPrompt(cy)!;
      await house.stop('SIGKILL');
      house = await startServer({
        port: house.port,
        dataDir: house.dataDir,
        ...(databaseUrl !== undefined && { databaseUrl }),
      });
      for (const player of [gm, bo, cy])
        await player.sitDown(sessionId, { reconnectToken: player.boot.reconnectToken });
      expect(openPrompt(cy)).toEqual(asked);
      expect(JSON.parse(bo.state.encounter.combatants.get(brand)!.pools)).toEqual({ points: 2 });
      expect(await bo.act(attack, intentId)).toEqual(first);
      expect(gm.state.exchanges.size).toBe(1);
      expect(await cy.act({ action: 'react', ...asked, option: 'none' })).toMatchObject({ ok: true });
      await until(() => gm.state.exchanges.size === 0);
      await house.stop();
    },
    40_000,
  );
});
