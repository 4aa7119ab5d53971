import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { Player, seatParty, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();

const png = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .withExif({ IFD0: { Copyright: 'where I live' } })
    .png()
    .toBuffer();

async function send(who: Player, at: string, bytes: Buffer) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), 'face.png');
  const headers = { authorization: `Bearer ${who.token}` };
  const response = await fetch(`${who.url}${at}/portrait`, { method: 'POST', headers, body: form });
  return { status: response.status, body: await response.json() } as Awaited<ReturnType<Player['api']>>;
}
async function look(who: Player, at: string): Promise<Buffer | number> {
  const response = await fetch(who.url + at, { headers: { authorization: `Bearer ${who.token}` } });
  return response.ok ? Buffer.from(await response.arrayBuffer()) : response.status;
}
const filesOf = (id: string): readonly string[] => {
  const folder = path.join(home.server.dataDir, 'portraits', id);
  return existsSync(folder) ? readdirSync(folder) : [];
};
async function brandOf(player: Player): Promise<string> {
  return (await player.api('POST', '/api/characters', { ruleset: 'chip', name: 'Brand' })).body.character.id;
}

it('A character has one picture at most: cut anew, without what else was in the file, for its owner alone', async () => {
  const [bo, cy] = [await Player.signIn(home.server.url, 'Bo'), await Player.signIn(home.server.url, 'Cy')];
  const id = await brandOf(bo);
  const at = `/api/characters/${id}`;
  const first = await send(bo, at, await png('#446644'));
  expect(first).toMatchObject({ status: 200, body: { character: { version: 2 } } });
  const { image } = first.body.character.template;
  const picture = (await look(bo, `${at}/portrait/${image}`)) as Buffer;
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
  expect((await sharp(picture).metadata()).exif).toBeUndefined();
  expect(await look(cy, `${at}/portrait/${image}`)).toBe(404);
  expect((await send(cy, at, await png('#664444'))).body.error.code).toBe('UNKNOWN_CHARACTER');
  const second = (await send(bo, at, await png('#664444'))).body.character.template.image;
  expect(filesOf(id)).toEqual([`${second}.webp`]);
  expect(await look(bo, `${at}/portrait/${image}`)).toBe(404);
  expect((await send(bo, at, Buffer.from('no picture'))).body.error.code).toBe('UNSUPPORTED_FILE');
  expect((await send(bo, at, Buffer.alloc(9 * 1024 * 1024))).body.error.code).toBe('TOO_LARGE');
  expect(filesOf(id)).toEqual([`${second}.webp`]);
  expect((await bo.api('DELETE', `${at}/portrait`)).status).toBe(204);
  expect([(await bo.api('GET', at)).body.character.template.image, filesOf(id)]).toEqual(['', []]);
});

it('Its picture goes when it does, and when its owner does', async () => {
  const bo = await Player.signIn(home.server.url, 'Bo');
  const [one, two] = [await brandOf(bo), await brandOf(bo)];
  for (const id of [one, two]) await send(bo, `/api/characters/${id}`, await png('#446644'));
  await bo.api('DELETE', `/api/characters/${one}`);
  expect([filesOf(one).length, filesOf(two).length]).toEqual([0, 1]);
  await bo.api('DELETE', '/api/auth/me');
  expect(filesOf(two)).toEqual([]);
});

it('It comes along to a table, on the sheet and on the token, and stays there without the character', async () => {
  const { gm, players, sessionId } = await seatParty(home.server.url, ['Bo']);
  const [bo] = players as [Player];
  const id = await brandOf(bo);
  const { image } = (await send(bo, `/api/characters/${id}`, await png('#446644'))).body.character.template;
  await bo.api('POST', `/api/sessions/${sessionId}/characters`, { characterId: id });
  await until(() => gm.tokenNamed('Brand') !== undefined);
  expect(gm.state.tokens.get(gm.tokenNamed('Brand')!)?.image).toBe(image);
  await bo.api('DELETE', `/api/characters/${id}`);
  expect(await look(gm, `/api/sessions/${sessionId}/portraits/${image}`)).toBeInstanceOf(Buffer);
  expect(await look(gm, `/api/characters/${id}/portrait/${image}`)).toBe(404);
});

it('A creature of a campaign shows its picture to the campaign’s GMs, one of the rules’ own is nobody’s to change', async () => {
  const { gm, players, sessionId } = await seatParty(home.server.url, ['Bo']);
  const [bo] = players as [Player];
  const { campaign } = (await gm.api('POST', '/api/campaigns', { name: 'Embers' })).body;
  const made = { ruleset: 'chip', name: 'Wisp', scope: 'campaign', campaignId: campaign.id };
  const { monster } = (await gm.api('POST', '/api/monsters', made)).body;
  const at = `/api/monsters/${monster.id}`;
  const { image } = (await send(gm, at, await png('#444466'))).body.monster.template;
  expect(await look(gm, `${at}/portrait/${image}`)).toBeInstanceOf(Buffer);
  expect(await look(bo, `${at}/portrait/${image}`)).toBe(404);
  await gm.api('POST', `/api/sessions/${sessionId}/monsters`, {
    monsterId: monster.id,
    count: 2,
    place: { x: 500, y: 500 },
  });
  await until(() => gm.tokenNamed('Wisp 2') !== undefined);
  expect(gm.state.tokens.get(gm.tokenNamed('Wisp 2')!)?.image).toBe(image);
  expect(await look(bo, `/api/sessions/${sessionId}/portraits/${image}`)).toBeInstanceOf(Buffer);
  expect((await send(gm, '/api/monsters/chip:goblin', await png('#444466'))).body.error.code).toBe('UNKNOWN_MONSTER');
});
