import sharp from 'sharp';
import { isAccessible, picture } from './support/looks.ts';
import { heroCalled, rightClick, seated } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const built = (who: TablePerson) =>
  who.page.evaluate(() => {
    const { walls, doors, lights } = globalThis.__tallow!.model();
    return {
      walls: [...walls.values()].map(({ points }) => [...points]),
      doors: doors.size,
      lights: [...lights.values()],
    };
  });

/** Where a map place shows once the map has come to rest: a scene that was just opened is fitted to the page. */
async function restingSpot(
  who: TablePerson,
  x: number,
  y: number,
): Promise<{ readonly x: number; readonly y: number }> {
  let [last, at] = [{ x: NaN, y: NaN }, await who.spotOf(x, y)];
  while (at.x !== last.x || at.y !== last.y) {
    await who.page.waitForTimeout(100);
    [last, at] = [at, await who.spotOf(x, y)];
  }
  return at;
}
async function click(who: TablePerson, x: number, y: number): Promise<void> {
  const at = await restingSpot(who, x, y);
  await who.page.mouse.move(at.x, at.y);
  await who.page.mouse.click(at.x, at.y);
}
/** A key of the map: while a dialog closes, keys are still its own. */
async function take(who: TablePerson, key: string, options: string): Promise<void> {
  await expect(who.page.locator('[role="dialog"]:not([data-toast])')).toHaveCount(0);
  await who.page.keyboard.press(key);
  await expect(who.page.getByRole('region', { name: options })).toBeVisible();
}
async function dragOver(who: TablePerson, ...places: readonly (readonly [number, number])[]): Promise<void> {
  const [first, ...rest] = await Promise.all(places.map(([x, y]) => who.spotOf(x, y)));
  await who.page.mouse.move(first!.x, first!.y);
  await who.page.mouse.down();
  for (const { x, y } of rest) await who.page.mouse.move(x, y, { steps: 5 });
  await who.page.mouse.up();
}
const tool = (who: TablePerson, name: string) => who.page.getByRole('button', { name, exact: true }).click();

test('a room is walled by clicks, gets a door and a light, and players see what they may', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.act({ action: 'token.create', name: 'Brand', ownerId: (await bo.userId()) as never, x: 700, y: 900 });
  await expect.poll(() => bo.sees('Brand')).toBe(true);

  await test.step('corner by corner, snapped to the grid; a press on the first corner closes it', async () => {
    await take(gm, 'w', 'How to build walls');
    for (const [x, y] of [
      [1_003, 598],
      [1_802, 603],
      [1_797, 1_204],
      [998, 1_196],
      [1_001, 601],
    ] as const)
      await click(gm, x, y);
    await expect
      .poll(async () => (await built(gm)).walls)
      .toEqual([[1_000, 600, 1_800, 600, 1_800, 1_200, 1_000, 1_200, 1_000, 600]]);
    expect((await built(bo)).walls).toEqual([]);
  });

  await test.step('a press on a wall puts a door into it', async () => {
    await tool(gm, 'A door in a wall');
    await click(gm, 1_002, 900);
    await expect.poll(async () => (await built(gm)).doors).toBe(1);
    await expect.poll(async () => (await built(bo)).doors).toBe(1);
    await picture(gm.page, 'workshop-walls');
  });

  await test.step('a room by a drag, of curtains; a corner is dragged with all that meet in it', async () => {
    await tool(gm, 'A room by a drag');
    await gm.page.getByLabel('Kind of wall').selectOption('curtain');
    await dragOver(gm, [2_000, 600], [2_300, 900]);
    await expect.poll(async () => (await built(gm)).walls.length).toBe(3);
    await tool(gm, 'Choose and move');
    await click(gm, 2_150, 600);
    await expect(gm.page.getByText('1 wall')).toBeVisible();
    await dragOver(gm, [2_300, 900], [2_350, 950], [2_400, 1_000]);
    await expect
      .poll(async () => (await built(gm)).walls.at(-1))
      .toEqual([2_000, 600, 2_300, 600, 2_400, 1_000, 2_000, 900, 2_000, 600]);
    await picture(gm.page, 'workshop-choose');
    await gm.page.locator('canvas').focus();
    await gm.page.keyboard.press('Delete');
    await expect.poll(async () => (await built(gm)).walls.length).toBe(2);
    await gm.page.keyboard.press('Control+z');
    await expect.poll(async () => (await built(gm)).walls.length).toBe(3);
  });

  await test.step('by keys alone', async () => {
    await tool(gm, 'Corner by corner');
    await gm.page.locator('canvas').focus();
    for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'Enter'])
      await gm.page.keyboard.press(key);
    await expect.poll(async () => (await built(gm)).walls.length).toBe(4);
  });

  await test.step('a light is put up, put out and coloured', async () => {
    await take(gm, 'l', 'How to light');
    await gm.page.getByLabel('Kind of light').selectOption('lantern');
    await click(gm, 1_400, 900);
    await expect.poll(async () => (await built(gm)).lights.length).toBe(1);
    await click(gm, 1_400, 900);
    await tool(gm, 'Put this one out');
    await expect.poll(async () => (await built(gm)).lights[0]?.on).toBe(false);
    await tool(gm, 'Light this one');
    await gm.page.getByLabel('Cone, degrees').fill('90');
    await gm.page.keyboard.press('Enter');
    await expect.poll(async () => (await built(gm)).lights[0]?.angle).toBe(90);
    await dragOver(gm, [1_400, 900], [1_450, 930], [1_500, 950]);
    await expect.poll(async () => (await built(gm)).lights[0]?.x).toBe(1_500);
    await assistant.act({ action: 'scene.update', sceneId: assistant.state.scene.id as never, globalLight: 'dark' });
    await picture(gm.page, 'workshop-light');
    expect((await built(bo)).lights).toEqual([]);
  });
});

test('a trap is laid from the map, springs for the player who walks in, and all of it is taken back', async ({
  person,
}) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.act({ action: 'token.create', name: 'Brand', ownerId: (await bo.userId()) as never, x: 700, y: 900 });
  await assistant.act({ action: 'token.create', name: 'Goblin', x: 1_700, y: 900, hidden: true });
  await expect.poll(() => bo.sees('Brand')).toBe(true);
  await expect.poll(() => gm.sees('Goblin')).toBe(true);
  await gm.select('Goblin');
  await rightClick(gm, 1_350, 950);
  await gm.page.getByRole('menuitem', { name: 'Lay a trigger here' }).click();
  await gm.page.getByLabel('Name, for you').fill('Pit');
  await gm.page.getByLabel('Who springs it').selectOption('any');
  await gm.page.getByLabel('Tell', { exact: true }).fill('The floor gives way.');
  await gm.page.getByRole('switch', { name: 'Reveal the selected token' }).click();
  await isAccessible(gm.page);
  await picture(gm.page, 'workshop-trigger');
  await gm.page.getByRole('button', { name: 'Lay it' }).click();
  await expect
    .poll(() => gm.page.evaluate(() => [...globalThis.__tallow!.model().triggers.values()].map(({ name }) => name)))
    .toEqual(['Pit']);
  expect(await bo.page.evaluate(() => globalThis.__tallow!.model().triggers.size)).toBe(0);
  await bo.drag('Brand', 1_700, 900);
  await expect.poll(() => bo.sees('Goblin')).toBe(true);
  await expect.poll(async () => (await bo.token('Brand'))?.x).toBe(1_200);
  await expect(bo.page.getByText('The floor gives way.')).toBeVisible();
  await expect(gm.page.getByText('Brand sprang Pit')).toBeVisible();
  await picture(gm.page, 'workshop-sprung');
  await gm.page.getByRole('button', { name: 'Table menu' }).click();
  await gm.page.getByRole('menuitem', { name: 'Traps and triggers' }).click();
  await expect(gm.page.getByRole('switch', { name: 'Armed' })).not.toBeChecked();
  await picture(gm.page, 'workshop-triggers');
  await gm.page.keyboard.press('Escape');
  await assistant.act({ action: 'undo' });
  await expect.poll(() => bo.sees('Goblin')).toBe(false);
  await expect.poll(async () => (await bo.token('Brand'))?.x).toBe(700);
});

/** A room and a corridor, as somebody draws them: 20 x 14 cells of 40 pixels. */
const drawnMap = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="560"><rect width="800" height="560" fill="#8a7a5c"/>' +
        '<rect x="400" y="120" width="280" height="280" fill="#6a5a44" stroke="#221a10" stroke-width="10"/></svg>',
    ),
  )
    .jpeg()
    .toBuffer();

test('ten minutes: from a picture to a trapped room, the fight in it, and all of that taken back', async ({
  person,
}) => {
  const gm = await person('Ada');
  await gm.signIn();
  const link = await gm.openTable('First night');
  const bo = await person('Bo');
  await bo.join(link);
  const assistant = await gm.assistant();

  await test.step('a plain picture becomes a scene, its cells said in numbers', async () => {
    await gm.page
      .getByRole('button', { name: /^Import map/ })
      .first()
      .click();
    await gm.page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'Hall [20x14].jpg', mimeType: 'image/jpeg', buffer: await drawnMap() });
    await gm.page.getByRole('button', { name: 'See the map' }).click();
    await expect.poll(() => gm.sceneName()).toBe('Hall [20x14]');
    await expect.poll(() => bo.sceneName()).toBe('Hall [20x14]');
    await picture(gm.page, 'first-map-1-picture');
  });

  await test.step('walls along the drawn room, a door in front of the party, a light inside', async () => {
    await take(gm, 'w', 'How to build walls');
    for (const [x, y] of [
      [1_000, 300],
      [1_700, 300],
      [1_700, 1_000],
      [1_000, 1_000],
      [1_000, 300],
    ] as const)
      await click(gm, x, y);
    await expect.poll(async () => (await built(gm)).walls.length).toBe(1);
    await tool(gm, 'A door in a wall');
    await click(gm, 1_000, 650);
    await expect.poll(async () => (await built(gm)).doors).toBe(1);
    await picture(gm.page, 'first-map-2-walls');
    await take(gm, 'l', 'How to light');
    await click(gm, 1_450, 650);
    await expect.poll(async () => (await built(gm)).lights.length).toBe(1);
    await gm.page.keyboard.press('Escape');
  });

  await test.step('three goblins wait hidden; the door is trapped: it reveals them, and the fight begins', async () => {
    await assistant.act({
      action: 'sheet.add',
      template: heroCalled('Brand'),
      ownerId: (await bo.userId()) as never,
      side: 'party',
      place: { x: 800, y: 600 },
    } as never);
    await assistant.act({
      action: 'sheet.add',
      template: heroCalled('Goblin'),
      count: 3,
      side: 'foes',
      place: { x: 1_300, y: 600, hidden: true },
    } as never);
    await expect.poll(() => bo.sees('Brand')).toBe(true);
    const goblins = async (who: TablePerson) =>
      (await who.tokens()).filter(({ name }) => name.startsWith('Goblin')).length;
    await expect.poll(() => goblins(gm)).toBe(3);
    const first = (await gm.tokens()).find(({ name }) => name.startsWith('Goblin'))!;
    await gm.select(first.name);
    await gm.page.keyboard.press('Control+a');
    await expect.poll(() => gm.page.evaluate(() => globalThis.__tallow!.model().selection.size)).toBe(4);
    await rightClick(gm, 1_000, 650);
    await gm.page.getByRole('menuitem', { name: 'When it opens' }).click();
    await gm.page.getByLabel('Name, for you').fill('Ambush');
    await gm.page.getByRole('switch', { name: 'The walk ends there' }).click();
    await gm.page.getByLabel('Tell', { exact: true }).fill('Something shrieks.');
    await gm.page.getByRole('switch', { name: /^Reveal the/ }).click();
    await gm.page.getByRole('switch', { name: 'A fight begins' }).click();
    await picture(gm.page, 'first-map-3-trap');
    await gm.page.getByRole('button', { name: 'Lay it' }).click();
    await expect.poll(() => gm.page.evaluate(() => globalThis.__tallow!.model().triggers.size)).toBe(1);
    expect(await goblins(bo)).toBe(0);
  });

  await test.step('the player opens the door, and all of it happens at once', async () => {
    const door = await bo.spotOf(1_000, 650);
    await bo.page.mouse.click(door.x, door.y);
    const fights = (who: TablePerson) => who.page.evaluate(() => globalThis.__tallow!.model().encounter !== null);
    await expect.poll(() => fights(bo)).toBe(true);
    await expect.poll(async () => (await bo.tokens()).some(({ name }) => name.startsWith('Goblin'))).toBe(true);
    await expect(bo.page.getByText('Something shrieks.')).toBeVisible();
    await picture(bo.page, 'first-map-4-sprung');
    await assistant.act({ action: 'undo' });
    await expect.poll(() => fights(gm)).toBe(false);
    await expect.poll(async () => (await bo.tokens()).some(({ name }) => name.startsWith('Goblin'))).toBe(false);
    const states = () =>
      gm.page.evaluate(() => [...globalThis.__tallow!.model().doors.values()].map(({ state }) => state));
    await expect.poll(states).toEqual(['closed']);
  });

  await test.step('and on to the next scene', async () => {
    await assistant.act({ action: 'scene.create', name: 'Below', width: 12, height: 9 });
    await expect.poll(() => [...assistant.state.scenes.values()].includes('Below')).toBe(true);
    const [sceneId] = [...assistant.state.scenes].find(([, name]) => name === 'Below')!;
    await assistant.act({ action: 'scene.activate', sceneId: sceneId as never });
    await expect.poll(() => bo.sceneName()).toBe('Below');
  });
});
