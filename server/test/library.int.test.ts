import { describe, expect, it } from 'vitest';
import { Player, seatParty, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();

async function newCharacter(player: Player, name = 'Brand') {
  const { status, body } = await player.api('POST', '/api/characters', {
    ruleset: 'chip',
    name,
    fields: { strength: 12, constitution: 10 },
  });
  expect(status).toBe(201);
  return body.character;
}

describe('The library', () => {
  it('makes a character by the form of its ruleset, and keeps it for its owner alone', async () => {
    const bo = await Player.signIn(home.server.url, 'Bo');
    const cy = await Player.signIn(home.server.url, 'Cy');
    const character = await newCharacter(bo);
    expect(character).toMatchObject({
      own: true,
      version: 1,
      template: { name: 'Brand', ruleset: 'chip', fields: { strength: 12 } },
    });
    const path = `/api/characters/${character.id}`;
    expect((await bo.api('GET', path)).body.character).toEqual(character);
    for (const [method, body] of [['GET'], ['DELETE'], ['PUT', { template: character.template }]] as const)
      expect((await cy.api(method, path, body)).body.error.code).toBe('UNKNOWN_CHARACTER');
    expect((await cy.api('GET', '/api/characters')).body.characters).toEqual([]);
    expect((await bo.api('DELETE', path)).status).toBe(204);
  });

  it('refuses what the ruleset does not know, and says what', async () => {
    const bo = await Player.signIn(home.server.url, 'Bo');
    expect((await bo.api('POST', '/api/characters', { ruleset: 'gurps', name: 'X' })).body.error).toMatchObject({
      code: 'INVALID_INPUT',
      details: { path: 'ruleset' },
    });
    expect(
      (await bo.api('POST', '/api/characters', { ruleset: 'chip', name: 'X', fields: { luck: 3 } })).body.error.details
        .why,
    ).toBe('there is no field luck');
    expect(
      (await bo.api('POST', '/api/characters', { ruleset: 'chip', name: 'X', fields: { strength: 'strong' } })).body
        .error.code,
    ).toBe('INVALID_INPUT');
    expect((await bo.api('POST', '/api/characters', { name: 'X' })).body.error.code).toBe('INVALID_MESSAGE');
  });

  it('does not let an old tab overwrite a newer change', async () => {
    const bo = await Player.signIn(home.server.url, 'Bo');
    const { id, template } = await newCharacter(bo);
    const write = (name: string) =>
      bo.api('PUT', `/api/characters/${id}`, { template: { ...template, name }, version: 1 });
    expect((await write('Newer')).body.character).toMatchObject({ version: 2, template: { name: 'Newer' } });
    expect((await write('Older')).body.error.code).toBe('STALE_VERSION');
  });

  it('exports to a file and imports it with ids of its own', async () => {
    const bo = await Player.signIn(home.server.url, 'Bo');
    const cy = await Player.signIn(home.server.url, 'Cy');
    const sample = (await bo.api('GET', '/api/monsters?q=goblin')).body.monsters[0];
    const file = (await bo.api('GET', `/api/monsters/${sample.id}/export`)).body;
    expect(file).toMatchObject({ format: 'tallow-sheet', schemaVersion: 1, kind: 'monster' });
    const imported = (await cy.api('POST', '/api/characters/import', file)).body.character;
    expect(imported.template.entries.map(({ name }: { name: string }) => name)).toEqual(
      file.template.entries.map(({ name }: { name: string }) => name),
    );
    const old = new Set(file.template.entries.map(({ id }: { id: string }) => id));
    for (const { id } of imported.template.entries) expect(old).not.toContain(id);
    expect((await cy.api('POST', '/api/characters/import', { ...file, schemaVersion: 9 })).body.error.code).toBe(
      'INVALID_MESSAGE',
    );
  });

  it('sorts characters into campaigns, which can go without them', async () => {
    const bo = await Player.signIn(home.server.url, 'Bo');
    const cy = await Player.signIn(home.server.url, 'Cy');
    const { campaign } = (await bo.api('POST', '/api/campaigns', { name: 'Embers', description: 'ash' })).body;
    const changed = await bo.api('PUT', `/api/campaigns/${campaign.id}`, { name: 'Cinders' });
    expect(changed.body.campaign).toMatchObject({ name: 'Cinders', version: 2 });
    expect((await cy.api('GET', `/api/campaigns/${campaign.id}`)).body.error.code).toBe('UNKNOWN_CAMPAIGN');
    expect(
      (await cy.api('POST', '/api/characters', { ruleset: 'chip', name: 'X', campaignId: campaign.id })).body.error
        .code,
    ).toBe('UNKNOWN_CAMPAIGN');
    const mine = (await bo.api('POST', '/api/characters', { ruleset: 'chip', name: 'X', campaignId: campaign.id })).body
      .character;
    expect((await bo.api('DELETE', `/api/campaigns/${campaign.id}`)).status).toBe(204);
    expect((await bo.api('GET', `/api/characters/${mine.id}`)).body.character.campaignId).toBeNull();
  });

  it('lists the rulesets with the form of a character', async () => {
    const bo = await Player.signIn(home.server.url, 'Bo');
    const { rulesets } = (await bo.api('GET', '/api/rulesets')).body;
    expect(
      rulesets.find(({ id }: { id: string }) => id === 'chip').fields.map(({ id }: { id: string }) => id),
    ).toContain('dexterity');
  });
});

describe('From the library to the table', () => {
  it('brings an own character once, with full hit points and a token', async () => {
    const {
      gm,
      players: [bo],
      sessionId,
    } = await seatParty(home.server.url, ['Bo']);
    const { id } = await newCharacter(bo!);
    const first = await bo!.api('POST', `/api/sessions/${sessionId}/characters`, { characterId: id });
    expect(first.status).toBe(201);
    const again = await bo!.api('POST', `/api/sessions/${sessionId}/characters`, { characterId: id });
    expect(again.body).toEqual(first.body);
    const [sheetId] = first.body.sheetIds;
    await until(() => bo!.state.sheets.get(sheetId) !== undefined && bo!.tokenNamed('Brand') !== undefined);
    const sheet = bo!.state.sheets.get(sheetId)!;
    expect(sheet.resources.get('hp')).toBe(sheet.maxima.get('hp'));
    expect(sheet.maxima.get('hp')).toBe(500);
    await until(() => gm.state.tokens.get(bo!.tokenNamed('Brand')!)?.sheetId === sheetId);
    expect((await gm.api('POST', `/api/sessions/${sessionId}/characters`, { characterId: id })).body.error.code).toBe(
      'UNKNOWN_CHARACTER',
    );
  });

  it('lets no player choose where it stands and looks', async () => {
    const {
      players: [bo],
      sessionId,
    } = await seatParty(home.server.url, ['Bo']);
    const { id } = await newCharacter(bo!);
    const refused = await bo!.api('POST', `/api/sessions/${sessionId}/characters`, {
      characterId: id,
      place: { x: 2_500, y: 1_500 },
    });
    expect(refused.body.error.code).toBe('NOT_GM');
    expect(
      (await bo!.api('POST', `/api/sessions/${sessionId}/characters`, { characterId: id, place: null })).status,
    ).toBe(201);
  });

  it('takes a sheet with all the entries that it may hold over the socket', async () => {
    const { gm } = await seatParty(home.server.url, ['Bo']);
    const { character } = (await gm.api('POST', '/api/characters', { ruleset: 'chip', name: 'Hoarder' })).body;
    const thing = {
      kind: 'gear',
      name: 'A thing with a long name, as things in hoards have',
      fields: { notes: 'x'.repeat(200) },
      modifiers: [],
      requires: null,
      quantity: 1,
      weight: 1,
      containerId: null,
      active: false,
      dropped: false,
      secret: false,
    };
    const template = {
      ...character.template,
      entries: Array.from({ length: 300 }, (_, i) => ({ ...thing, id: `thing-${i}` })),
    };
    await gm.act({ action: 'sheet.add', template });
    await until(() => [...gm.state.sheets.values()].some(({ name }) => name === 'Hoarder'));
  });

  it('spawns numbered monsters, one kind or a preset', async () => {
    const {
      gm,
      players: [bo],
      sessionId,
    } = await seatParty(home.server.url, ['Bo']);
    const path = `/api/sessions/${sessionId}/monsters`;
    expect((await bo!.api('POST', path, { monsterId: 'chip:goblin', count: 3 })).body.error.code).toBe('NOT_GM');
    const { body } = await gm.api('POST', path, { monsterId: 'chip:goblin', count: 3, place: { x: 500, y: 500 } });
    expect(body.sheetIds).toHaveLength(3);
    await until(() => gm.tokenNamed('Goblin 3') !== undefined);
    const { preset } = (
      await gm.api('POST', '/api/presets', {
        name: 'Ambush',
        ruleset: 'chip',
        entries: [
          { monsterId: 'chip:goblin', count: 2 },
          { monsterId: 'chip:wolf', count: 1 },
        ],
      })
    ).body;
    expect((await bo!.api('POST', path, { presetId: preset.id })).status).toBe(403);
    expect(
      (await gm.api('POST', path, { presetId: preset.id, place: { x: 1_500, y: 500, hidden: true } })).body.sheetIds,
    ).toHaveLength(3);
    await until(() => gm.tokenNamed('Goblin 5') !== undefined && gm.tokenNamed('Wolf') !== undefined);
    expect([...bo!.state.sheets.keys()]).toEqual([]);
    expect((await gm.api('POST', path, { monsterId: 'chip:unicorn' })).body.error.code).toBe('UNKNOWN_MONSTER');
  });
});
