import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { importMap } from '../../server/test/support/importMap.ts';
import { cellarMap } from './support/cellarMap.ts';
import { expect, test } from './support/tableTest.ts';

/** `SCREENSHOTS=docs/images npm run test:browser` renews the pictures of the README. */
const FOLDER = process.env['SCREENSHOTS'];

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1_200); // tiles and fog have come to rest
  if (!FOLDER) return;
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('every page is whole and accessible: home, the table as GM, as player and on a phone', async ({ person }) => {
  const [gm, bo, phone] = [await person('Ada'), await person('Bo'), await person('Cy', { phone: true })];
  const complaints: string[] = [];
  for (const { page, name } of [gm, bo, phone]) page.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  await gm.page.goto('/');
  await picture(gm.page, 'home');
  await isAccessible(gm.page);
  await gm.signIn();
  await isAccessible(gm.page);
  const link = await gm.openTable('The Gilded Flagon');
  const assistant = await gm.assistant();
  const sessionId = await gm.page.evaluate(() => globalThis.__tallow!.model().session.id);
  await importMap(assistant, sessionId, await cellarMap(), 'Tavern and cellar.dd2vtt');
  await bo.join(link);
  await phone.join(link);
  const tokens = [
    { name: 'Brakka', ownerId: await bo.userId(), x: 500, y: 300, color: '#7d8cd6', bar: { value: 34, max: 50 }, showBar: true },
    { name: 'Old Tam', ownerId: await phone.userId(), x: 600, y: 600, color: '#7fb069', bar: { value: 22, max: 28 }, showBar: true },
    { name: 'Innkeeper', x: 1_100, y: 300, color: '#e8b04b' },
    { name: 'Cultist', x: 1_800, y: 1_200, color: '#d1603d', bar: { value: 9, max: 18 } },
    { name: 'Watcher', x: 1_300, y: 800, color: '#6b4a8a', hidden: true },
  ];
  for (const token of tokens) expect(await assistant.act({ action: 'token.create', ...token })).toMatchObject({ ok: true });
  const door = await gm.page.evaluate(() => [...globalThis.__tallow!.model().doors.values()].find(({ x1, y1 }) => x1 === 900 && y1 === 500)!.id);
  await assistant.act({ action: 'door.set', doorId: door, state: 'open' });
  await expect.poll(() => bo.sees('Brakka')).toBe(true);
  await bo.drag('Brakka', 700, 500);
  await expect.poll(async () => (await gm.token('Brakka'))?.x).toBe(700);
  await assistant.say('The candle gutters. Somebody laughs behind the bar.');
  await assistant.leave();

  await gm.page.keyboard.press('0');
  await picture(gm.page, 'table-gm');
  await isAccessible(gm.page);
  await bo.page.keyboard.press('0');
  await picture(bo.page, 'table-player');
  await isAccessible(bo.page);
  await picture(phone.page, 'table-phone');
  await isAccessible(phone.page);
  expect((await bo.tokens()).map(({ name }) => name)).not.toContain('Watcher');
  expect(complaints).toEqual([]);
});
