import path from 'node:path';
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { makeUvtt } from '../../server/test/support/testMap.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

/** Two rooms side by side, with a closed door between them. */
async function mapFile(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tallow-map-'));
  const file = path.join(folder, 'Two Rooms.dd2vtt');
  await writeFile(
    file,
    await makeUvtt({
      width: 20,
      height: 10,
      walls: [
        [10, 0, 10, 4],
        [10, 5, 10, 10],
      ],
      doors: [{ from: [10, 4], to: [10, 5] }],
    }),
  );
  return file;
}

async function importMap(gm: TablePerson): Promise<void> {
  await gm.page.getByRole('button', { name: /^Scene:/ }).click();
  await gm.page.getByRole('menuitem', { name: /Import map/ }).click();
  await gm.page.locator('input[type=file]').setInputFiles(await mapFile());
  await expect.poll(() => gm.sceneName(), { timeout: 20_000 }).toBe('Two Rooms');
  await gm.page.keyboard.press('Escape');
}

/** The GM's menus are tested for themselves; here the token just has to be there. */
async function placeToken(
  gm: TablePerson,
  name: string,
  owner: TablePerson | null,
  x: number,
  y: number,
  more: object = {},
): Promise<void> {
  const ownerId = owner ? await owner.userId() : null;
  const assistant = await gm.assistant();
  expect(await assistant.act({ action: 'token.create', name, ownerId, x, y, ...more })).toMatchObject({ ok: true });
  await assistant.leave();
  await expect.poll(() => gm.sees(name)).toBe(true);
}

async function setDoor(gm: TablePerson, state: 'open' | 'closed'): Promise<void> {
  const at = await gm.spotOf(1000, 450);
  await gm.page.mouse.click(at.x, at.y);
  await expect
    .poll(() => gm.page.evaluate(() => [...globalThis.__tallow!.model().doors.values()][0]!.state))
    .toBe(state);
}

test('a GM imports a map and shares the link; players see what their tokens see', async ({ person }) => {
  const [gm, bo, cy] = [await person('Ada'), await person('Bo'), await person('Cy')];
  await gm.signIn();
  const link = await gm.openTable('The Two Rooms');
  await importMap(gm);
  await bo.join(link);
  await cy.join(link);
  await expect.poll(() => bo.sceneName()).toBe('Two Rooms');

  await placeToken(gm, 'Bo the Brave', bo, 300, 400);
  await placeToken(gm, 'Cy the Sly', cy, 1400, 400);
  await placeToken(gm, 'Lurker', null, 500, 400, { hidden: true });
  await expect.poll(() => bo.sees('Bo the Brave')).toBe(true);
  expect([await bo.sees('Cy the Sly'), await cy.sees('Bo the Brave')]).toEqual([false, false]);

  await test.step('one drags a token, the GM sees it, the player behind the wall does not', async () => {
    await bo.drag('Bo the Brave', 700, 400);
    for (const who of [gm, bo]) await expect.poll(async () => (await who.token('Bo the Brave'))?.x).toBe(700);
    expect(await cy.sees('Bo the Brave')).toBe(false);
  });

  await test.step('a drag through the wall eases back and says why', async () => {
    await bo.drag('Bo the Brave', 1200, 700);
    await expect(bo.page.getByText('Something is in the way')).toBeVisible();
    await expect.poll(async () => (await bo.token('Bo the Brave'))?.predicted).toBeNull();
    expect((await gm.token('Bo the Brave'))?.x).toBe(700);
  });

  await test.step('the opened door reveals, the closed one hides', async () => {
    await setDoor(gm, 'open');
    await expect.poll(() => bo.sees('Cy the Sly')).toBe(true);
    await expect.poll(() => cy.sees('Bo the Brave')).toBe(true);
    await setDoor(gm, 'closed');
    await expect.poll(() => bo.sees('Cy the Sly')).toBe(false);
  });

  await test.step('a hidden token never appears, though it walks about', async () => {
    await gm.drag('Lurker', 500, 600);
    await expect.poll(async () => (await gm.token('Lurker'))?.y).toBe(600);
    expect([await bo.sees('Lurker'), await cy.sees('Lurker'), (await bo.tokens()).length]).toEqual([false, false, 1]);
  });

  await test.step('the map shows what is in sight and not what never was', async () => {
    await expect.poll(async () => (await bo.colourAt(450, 650))[0]).toBeGreaterThan(60);
    await expect.poll(async () => (await bo.colourAt(1750, 850))[0]).toBeLessThan(40);
  });

  await test.step('a reload keeps what was explored', async () => {
    const explored = () => bo.page.evaluate(() => globalThis.__tallow!.model().vision.explored?.words.join() ?? '');
    const before = await explored();
    await bo.page.reload();
    await bo.seated();
    await expect.poll(explored).toBe(before);
  });
});

test('a server killed in the middle of a drag comes back, and so do its players, with nothing lost or doubled', async ({
  person,
  server,
}) => {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  await gm.signIn();
  const link = await gm.openTable('The Long Night');
  await bo.join(link);
  await placeToken(gm, 'Bo the Brave', bo, 300, 400);
  await expect.poll(() => bo.sees('Bo the Brave')).toBe(true);
  await bo.drag('Bo the Brave', 600, 400);
  for (const who of [gm, bo]) await expect.poll(async () => (await who.token('Bo the Brave'))?.x).toBe(600);

  const from = await bo.spotOf(650, 450);
  const to = await bo.spotOf(950, 750);
  await bo.page.mouse.move(from.x, from.y);
  await bo.page.mouse.down();
  await bo.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await server.stop('SIGKILL');
  await bo.page.mouse.move(to.x, to.y, { steps: 5 });
  await bo.page.mouse.up();
  await expect.poll(() => bo.phase()).not.toBe('active');
  await expect(bo.page.getByText(/Connection lost|does not answer/).first()).toBeVisible();
  await server.start();

  for (const who of [gm, bo]) await expect.poll(() => who.phase(), { timeout: 20_000 }).toBe('active');
  await expect.poll(async () => (await gm.token('Bo the Brave'))?.x, { timeout: 15_000 }).toBe(900);
  const places = async () => (await bo.tokens()).map(({ name, x, y, predicted }) => [name, x, y, predicted]);
  await expect.poll(places).toEqual([['Bo the Brave', 900, 700, null]]);
  expect(await gm.tokens()).toHaveLength(1);
});

test("the GM looks through a player's eyes", async ({ person }) => {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  await gm.signIn();
  await bo.join(await gm.openTable('Eyes'));
  await placeToken(gm, 'Bo the Brave', bo, 300, 400);
  await placeToken(gm, 'Lurker', null, 500, 400, { hidden: true });
  await gm.page.getByRole('tab', { name: 'Party' }).click();
  await gm.page.getByRole('button', { name: /What to do with Bo/ }).click();
  await gm.page.getByRole('menuitem', { name: 'View as' }).click();
  await expect(gm.page.getByText('You are looking through Bo’s eyes')).toBeVisible();
  await expect.poll(() => gm.sees('Lurker')).toBe(false);
  await gm.page.getByRole('button', { name: 'Exit' }).click();
  await expect.poll(() => gm.sees('Lurker')).toBe(true);
});

test('keys move a token a cell, chat and whispers arrive, and nothing else does', async ({ person }) => {
  const [gm, bo, cy] = [await person('Ada'), await person('Bo'), await person('Cy')];
  await gm.signIn();
  const link = await gm.openTable('Words');
  await bo.join(link);
  await cy.join(link);
  await placeToken(gm, 'Bo the Brave', bo, 300, 400);
  await expect.poll(() => bo.sees('Bo the Brave')).toBe(true);
  await bo.page.locator('canvas').click({ position: { x: 600, y: 600 } });
  await bo.page.keyboard.press('Tab');
  await bo.page.keyboard.press('ArrowRight');
  await bo.page.keyboard.press('Shift+ArrowDown');
  await expect
    .poll(async () => {
      const token = await gm.token('Bo the Brave');
      return [token?.x, token?.y];
    })
    .toEqual([400, 900]);

  const say = async (who: TablePerson, text: string) => {
    await who.page.getByRole('tab', { name: 'Log' }).click();
    await who.page.getByLabel('Say something').fill(text);
    await who.page.keyboard.press('Enter');
  };
  await say(bo, 'Well met <b>all</b>');
  await say(bo, '/w Cy psst');
  await expect(cy.page.getByText('Well met <b>all</b>', { exact: true })).toBeVisible();
  await expect(cy.page.getByText('psst', { exact: true })).toBeVisible();
  await expect(gm.page.getByText('Well met <b>all</b>', { exact: true })).toBeVisible();
  await expect(gm.page.getByText('psst', { exact: true })).toHaveCount(0);
});
