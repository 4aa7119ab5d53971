import sharp from 'sharp';
import { isAccessible, picture } from './support/looks.ts';
import { rightClick, seated } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

/** Drops pictures on a place of the page, as a browser does. */
async function dropPictures(
  who: TablePerson,
  at: { readonly x: number; readonly y: number },
  names: readonly string[],
) {
  const png = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#884422' } })
    .png()
    .toBuffer();
  await who.page.evaluate(
    ([{ x, y }, files, base64]) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      for (const name of files) dataTransfer.items.add(new File([bytes], name, { type: 'image/png' }));
      const event = { dataTransfer, clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
      document.querySelector('canvas')!.dispatchEvent(new DragEvent('drop', event));
    },
    [at, names, png.toString('base64')] as const,
  );
}

const placesOf = async (who: TablePerson): Promise<readonly string[]> =>
  (await who.tokens()).map(({ name, x, y }) => `${name} ${x},${y}`).toSorted();

test('tokens go together, are copied, turned and locked; a pause holds players where they are', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  const boId = await bo.userId();
  for (const [name, x, ownerId] of [
    ['Goblin', 500, null],
    ['Wolf', 650, null],
    ['Brand', 900, boId],
  ] as const)
    await assistant.act({ action: 'token.create', name, x, y: 500, ownerId });
  await expect.poll(() => bo.sees('Goblin')).toBe(true);

  await test.step('a group keeps its formation, and one step takes it back', async () => {
    await gm.select('Goblin');
    const wolf = await gm.restOf('Wolf');
    await gm.page.keyboard.down('Shift');
    await gm.page.mouse.click(wolf.x, wolf.y);
    await gm.page.keyboard.up('Shift');
    await gm.drag('Goblin', 500, 700);
    for (const who of [bo, gm])
      await expect.poll(() => placesOf(who)).toEqual(['Brand 900,500', 'Goblin 500,700', 'Wolf 650,700']);
    await gm.page.keyboard.press('Control+z');
    for (const who of [bo, gm])
      await expect.poll(() => placesOf(who)).toEqual(['Brand 900,500', 'Goblin 500,500', 'Wolf 650,500']);
  });

  await test.step('copies have numbers, and are selected', async () => {
    await gm.select('Goblin');
    await gm.page.keyboard.press('Control+d');
    await expect.poll(() => placesOf(bo)).toContain('Goblin 2 600,600');
    await expect(gm.selected()).toContainText('Goblin 2');
    await gm.page.keyboard.press('Control+c');
    await gm.page.keyboard.press('Control+v');
    await expect.poll(() => bo.sees('Goblin 3')).toBe(true);
  });

  const rotation = (name: string): Promise<number | undefined> =>
    gm.page.evaluate(
      (wanted) => [...globalThis.__tallow!.model().tokens.values()].find((token) => token.name === wanted)?.rotation,
      name,
    );
  await test.step('a condition comes to all that are selected', async () => {
    await gm.page.locator('canvas').focus();
    await gm.page.keyboard.press('Control+a');
    await gm.page.getByRole('button', { name: 'Conditions' }).click();
    await gm.page.getByRole('button', { name: 'prone', exact: true }).click();
    await isAccessible(gm.page);
    await picture(gm.page, 'conditions');
    const statuses = () =>
      bo.page.evaluate(() => [...globalThis.__tallow!.model().tokens.values()].map((token) => token.statuses));
    await expect.poll(statuses).toEqual(Array.from({ length: 5 }, () => 'prone'));
    await gm.page.getByRole('button', { name: 'prone', exact: true }).click();
    await expect.poll(statuses).toEqual(Array.from({ length: 5 }, () => ''));
    await gm.page.keyboard.press('Escape');
  });

  await test.step('Shift and the wheel turn what is selected', async () => {
    await gm.select('Wolf');
    await gm.page.keyboard.down('Shift');
    for (let notch = 0; notch < 3; notch++) await gm.page.mouse.wheel(0, 100);
    await gm.page.keyboard.up('Shift');
    await expect.poll(() => rotation('Wolf')).toBe(45);
    await gm.page.keyboard.press(',');
    await expect.poll(() => rotation('Wolf')).toBe(30);
  });

  await test.step('a picture dropped on a token is its own; several on the map are pieces', async () => {
    const imagesOf = () =>
      gm.page.evaluate(() =>
        [...globalThis.__tallow!.model().tokens.values()].map(({ name, image }) => `${name} ${image !== ''}`),
      );
    await dropPictures(gm, await gm.restOf('Wolf'), ['wolf.png']);
    await expect.poll(imagesOf).toContain('Wolf true');
    expect(await imagesOf()).toContain('Goblin false');
    await dropPictures(gm, await gm.spotOf(1_550, 1_050), ['Ogre.png', 'Troll.png']);
    await expect.poll(imagesOf).toEqual(expect.arrayContaining(['Ogre true', 'Troll true']));
    await expect(gm.page.locator('[role="dialog"]:not([data-toast])')).toHaveCount(0);
  });

  await test.step('what is locked stays', async () => {
    await rightClick(gm, 700, 550);
    await picture(gm.page, 'token-menu');
    await gm.page.getByRole('menuitem', { name: 'Lock in its place' }).click();
    await expect
      .poll(() =>
        gm.page.evaluate(() => [...globalThis.__tallow!.model().tokens.values()].some(({ locked }) => locked)),
      )
      .toBe(true);
    await gm.drag('Wolf', 650, 900);
    await rightClick(gm, 1_250, 250);
    await gm.page.keyboard.press('Escape');
    expect(await placesOf(gm)).toContain('Wolf 650,500');
  });

  await test.step('Space pauses: a banner says so, and players stay where they are', async () => {
    await gm.page.locator('canvas').focus();
    await gm.page.keyboard.press('Space');
    await expect(bo.page.getByText('The game is paused.')).toBeVisible();
    await expect(gm.page.getByText('Players move nothing.')).toBeVisible();
    await isAccessible(gm.page);
    await picture(gm.page, 'paused');
    await picture(bo.page, 'paused-player');
    for (const who of [gm, bo]) {
      await who.page.setViewportSize({ width: 390, height: 844 });
      await picture(who.page, `paused-phone-${who.name}`);
      await who.page.setViewportSize({ width: 1280, height: 720 });
    }
    await bo.drag('Brand', 900, 800);
    await expect(bo.page.getByText('The game is paused.', { exact: true })).toBeVisible();
    await expect.poll(() => placesOf(bo)).toContain('Brand 900,500');
    await gm.page.getByRole('button', { name: 'Go on' }).click();
    await expect(bo.page.getByText('Nobody moves until')).toBeHidden();
    await bo.drag('Brand', 900, 800);
    await expect.poll(() => placesOf(gm)).toContain('Brand 900,800');
  });
  await assistant.leave();
});
