import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();

/** Bo's Brand, of strength 12, at the table of Ada, where Cy sits, too. */
async function brandAtTable() {
  const { gm, players, sessionId } = await seatParty(home.server.url, ['Bo', 'Cy']);
  const [bo, cy] = players as [Player, Player];
  const made = { ruleset: 'chip', name: 'Brand', fields: { strength: 12, constitution: 10 } };
  const { character } = (await bo.api('POST', '/api/characters', made)).body;
  const path = `/api/characters/${character.id}`;
  const base = async () => (await bo.api('GET', path)).body.character;
  const change = async (strength: number) => {
    const { template } = await base();
    await bo.api('PUT', path, { template: { ...template, fields: { ...template.fields, strength } } });
  };
  const { body } = await bo.api('POST', `/api/sessions/${sessionId}/characters`, { characterId: character.id });
  const [sheetId] = body.sheetIds as [string];
  const ask = (who: Player, what: string, said?: unknown) =>
    who.api(said === undefined ? 'GET' : 'POST', `/api/sessions/${sessionId}/sheets/${sheetId}/${what}`, said);
  await until(() => gm.state.sheets.get(sheetId) !== undefined && bo.state.sheets.get(sheetId) !== undefined);
  const strength = () => JSON.parse(bo.state.sheets.get(sheetId)!.values).fields.strength as number;
  const asked = (who: Player) => JSON.parse(who.state.sheets.get(sheetId)!.asked || 'null');
  const grow = (to: number) => gm.act({ action: 'sheet.edit', sheetId, fields: { strength: to } });
  return { gm, bo, cy, sessionId, sheetId, path, base, change, ask, strength, asked, grow };
}

const DONE = { status: 200, body: { done: true } };
const WAITS = { status: 200, body: { done: false } };
const refusal = (code: string) => ({ body: { error: { code } } });

describe('A character at a table takes over what its library says', () => {
  it('tells its owner and the GM in what they differ, and nobody else', async () => {
    const { gm, bo, cy, ask, change, grow } = await brandAtTable();
    await grow(15);
    await change(20);
    const differences = [{ part: 'fields', id: 'strength', name: 'strength', table: 15, library: 20 }];
    for (const who of [gm, bo])
      expect((await ask(who, 'differences')).body).toEqual({ version: 2, knownVersion: 1, differences });
    expect(await ask(cy, 'differences')).toMatchObject(refusal('UNKNOWN_SHEET'));
    for (const what of ['refresh', 'write-back', 'answer'])
      expect(
        await ask(cy, what, what === 'refresh' ? { version: 2 } : what === 'answer' ? { yes: true } : {}),
      ).toMatchObject(refusal('UNKNOWN_SHEET'));
  });

  it('by the GM at once, and by Undo back again', async () => {
    const { gm, ask, change, strength, sessionId } = await brandAtTable();
    await change(20);
    expect(await ask(gm, 'refresh', { version: 1 })).toMatchObject({
      status: 409,
      body: { error: { code: 'STALE_VERSION', details: { version: 2, differences: [{ id: 'strength' }] } } },
    });
    for (let n = 0; n < 2; n++) expect(await ask(gm, 'refresh', { version: 2 })).toEqual(DONE);
    await until(() => strength() === 20);
    expect((await ask(gm, 'differences')).body).toMatchObject({ knownVersion: 2, differences: [] });
    expect((await gm.api('POST', `/api/sessions/${sessionId}/undo`, {})).status).toBe(200);
    await until(() => strength() === 12);
  });

  it('by its owner once the GM nods, but for what is kept', async () => {
    const { gm, bo, ask, change, strength, asked, grow } = await brandAtTable();
    await grow(15);
    await change(20);
    expect(await ask(bo, 'refresh', { version: 2, keep: ['fields:strength'] })).toEqual(WAITS);
    await until(() => asked(gm)?.kind === 'refresh');
    expect(await ask(bo, 'answer', { yes: true })).toMatchObject(refusal('NOT_GM'));
    expect(await ask(gm, 'answer', { yes: false })).toEqual(DONE);
    await until(() => asked(bo) === null);
    expect(await ask(bo, 'refresh', { version: 2 })).toEqual(WAITS);
    await change(21);
    expect(await ask(gm, 'answer', { yes: true })).toMatchObject(refusal('STALE_VERSION'));
    expect(strength()).toBe(15);
    expect(await ask(gm, 'answer', { yes: true, version: 3 })).toEqual(DONE);
    await until(() => strength() === 21);
    expect(await ask(gm, 'answer', { yes: true })).toEqual(WAITS);
  });
});

describe('What a character learned at a table', () => {
  it('is written into the library by its owner at once, without what happened to it', async () => {
    const { gm, bo, ask, base, grow, sheetId } = await brandAtTable();
    await grow(15);
    await gm.act({ action: 'sheet.hurt', sheetIds: [sheetId], amount: 50 });
    expect((await base()).template.fields.strength).toBe(12);
    for (let n = 0; n < 2; n++) expect(await ask(bo, 'write-back', {})).toEqual(DONE);
    expect(await base()).toMatchObject({ version: 2, template: { fields: { strength: 15 } } });
    expect((await ask(bo, 'differences')).body).toMatchObject({ version: 2, knownVersion: 2, differences: [] });
  });

  it('is written when a GM asks and its owner nods, who may be away', async () => {
    const { gm, bo, cy, ask, base, asked, grow, sheetId, sessionId } = await brandAtTable();
    await grow(15);
    await bo.leave();
    for (let n = 0; n < 2; n++) expect(await ask(gm, 'write-back', {})).toEqual(WAITS);
    expect((await base()).template.fields.strength).toBe(12);
    const { asks } = (await bo.api('GET', '/api/asks')).body;
    expect(asks).toMatchObject([{ sessionId, sheetId, character: 'Brand' }]);
    for (const who of [gm, cy]) expect((await who.api('GET', '/api/asks')).body.asks).toEqual([]);
    expect(await ask(gm, 'answer', { yes: true })).toMatchObject(refusal('NOT_OWNER'));
    expect(await ask(bo, 'answer', { yes: true })).toEqual(DONE);
    expect((await base()).template.fields.strength).toBe(15);
    expect((await bo.api('GET', '/api/asks')).body.asks).toEqual([]);
    await until(() => asked(gm) === null);
    expect(await ask(bo, 'answer', { yes: true })).toEqual(WAITS);
    expect((await base()).version).toBe(2);
  });

  it('is not written over what changed in the library since, unless its owner says so', async () => {
    const { gm, bo, ask, base, change, grow } = await brandAtTable();
    await grow(15);
    await change(20);
    const stale = {
      body: { error: { code: 'STALE_VERSION', details: { version: 2, differences: [{ table: 15, library: 20 }] } } },
    };
    for (const who of [gm, bo]) expect(await ask(who, 'write-back', {})).toMatchObject(stale);
    expect(await ask(gm, 'write-back', { version: 2 })).toEqual(WAITS);
    await change(21);
    expect(await ask(bo, 'answer', { yes: true })).toMatchObject(refusal('STALE_VERSION'));
    expect((await base()).template.fields.strength).toBe(21);
    expect(await ask(bo, 'answer', { yes: true, version: 3 })).toEqual(DONE);
    expect(await base()).toMatchObject({ version: 4, template: { fields: { strength: 15 } } });
  });

  it('goes nowhere when its owner says no, or has deleted the character', async () => {
    const { gm, bo, ask, base, asked, grow, path } = await brandAtTable();
    await grow(15);
    expect(await ask(gm, 'write-back', {})).toEqual(WAITS);
    expect(await ask(bo, 'answer', { yes: false })).toEqual(DONE);
    expect((await base()).template.fields.strength).toBe(12);
    expect(await ask(gm, 'write-back', {})).toEqual(WAITS);
    await until(() => asked(bo) !== null);
    await bo.api('DELETE', path);
    expect((await bo.api('GET', '/api/asks')).body.asks).toEqual([]);
    expect(await ask(bo, 'answer', { yes: true })).toMatchObject(refusal('UNKNOWN_CHARACTER'));
    await until(() => asked(bo) === null);
    expect(await ask(gm, 'write-back', {})).toMatchObject(refusal('UNKNOWN_CHARACTER'));
  });

  it('is asked about at no table that is not there', async () => {
    const { gm } = await brandAtTable();
    const nowhere = `/api/sessions/${randomUUID()}/sheets/${randomUUID()}/write-back`;
    expect(await gm.api('POST', nowhere, {})).toMatchObject(refusal('UNKNOWN_SESSION'));
  });
});
