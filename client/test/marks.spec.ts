import { isAccessible, picture } from './support/looks.ts';
import { rightClick, seated } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const counts = (who: TablePerson) =>
  who.page.evaluate(() => {
    const { drawings, templates, pins, props, handouts } = globalThis.__tallow!.model();
    return [drawings.size, templates.size, pins.size, props.size, handouts.size];
  });

async function dragOver(who: TablePerson, ...places: readonly (readonly [number, number])[]): Promise<void> {
  const [first, ...rest] = await Promise.all(places.map(([x, y]) => who.spotOf(x, y)));
  await who.page.mouse.move(first!.x, first!.y);
  await who.page.mouse.down();
  for (const { x, y } of rest) await who.page.mouse.move(x, y, { steps: 5 });
  await who.page.mouse.up();
}

test('the GM draws, lays a template and pins a note, and players see what is for them', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.act({ action: 'token.create', name: 'Brand', ownerId: (await bo.userId()) as never, x: 900, y: 700 });
  await expect.poll(() => bo.sees('Brand')).toBe(true);

  await gm.page.keyboard.press('d');
  await dragOver(gm, [600, 500], [800, 620], [1_000, 480], [1_200, 640]);
  await gm.page.getByRole('button', { name: 'Rectangle' }).click();
  await gm.page.getByRole('button', { name: 'Filled' }).click();
  await dragOver(gm, [1_300, 900], [1_700, 1_200]);
  await gm.page.getByRole('button', { name: 'Text' }).click();
  const words = await gm.spotOf(1_350, 760);
  await gm.page.mouse.click(words.x, words.y);
  await gm.page.getByLabel('Words').fill('The old well');
  await gm.page.getByRole('button', { name: 'Write', exact: true }).click();
  await gm.page.getByRole('button', { name: 'Arrow' }).click();
  await gm.page.getByRole('button', { name: 'Only the GM sees it' }).click();
  await dragOver(gm, [500, 900], [800, 1_100]);
  await expect.poll(() => counts(gm)).toEqual([4, 0, 0, 0, 0]);
  await expect.poll(() => counts(bo)).toEqual([3, 0, 0, 0, 0]);

  await gm.page.keyboard.press('a');
  await gm.page.getByRole('button', { name: 'Cone' }).click();
  await dragOver(gm, [700, 750], [900, 760]);
  await expect.poll(() => counts(bo)).toEqual([3, 1, 0, 0, 0]);
  await isAccessible(gm.page);
  await picture(gm.page, 'marks-draw');
  await dragOver(gm, [700, 750], [650, 800]);
  const cone = () => gm.page.evaluate(() => [...globalThis.__tallow!.model().templates.values()][0]!);
  await expect.poll(async () => (await cone()).x).toBe(650);
  await gm.page.keyboard.press('Escape');
  await rightClick(gm, 820, 740);
  await expect(gm.page.getByRole('menuitem', { name: 'Delete the template' })).toBeVisible();
  await gm.page.keyboard.press('Escape');

  await rightClick(gm, 1_000, 1_200);
  await gm.page.getByRole('menuitem', { name: 'Pin a note here' }).click();
  await gm.page.getByLabel('Title').fill('A grave');
  await gm.page.getByLabel('Text').fill('Here lies **somebody**.');
  await gm.page.getByLabel('For the GM only').fill('It is empty.');
  await gm.page.getByLabel('Sign').selectOption('skull');
  await gm.page.getByRole('button', { name: 'Everyone' }).click();
  await isAccessible(gm.page);
  await picture(gm.page, 'marks-pin-form');
  await gm.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => counts(bo)).toEqual([3, 1, 1, 0, 0]);
  const pin = await bo.spotOf(1_000, 1_200);
  await bo.page.mouse.click(pin.x, pin.y - 24);
  const note = bo.page.getByRole('dialog', { name: 'A grave' });
  await expect(note).toContainText('Here lies somebody.');
  await expect(note).not.toContainText('It is empty.');
  await picture(bo.page, 'marks-pin');
  await bo.page.keyboard.press('Escape');

  await rightClick(gm, 1_500, 900);
  await gm.page.getByRole('menuitem', { name: 'Delete the drawing' }).click();
  await expect.poll(() => counts(bo)).toEqual([2, 1, 1, 0, 0]);
  await gm.page.keyboard.press('Control+z');
  await expect.poll(() => counts(bo)).toEqual([3, 1, 1, 0, 0]);
  await assistant.leave();
});

test('players draw where the GM lets them, and delete what is theirs', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await expect(bo.page.getByRole('button', { name: 'Draw', exact: true })).toHaveCount(0);
  await gm.page.getByRole('tab', { name: 'Scene' }).click();
  await gm.page.getByRole('switch', { name: /Players may draw/ }).click();
  await bo.page.getByRole('button', { name: 'Draw', exact: true }).click();
  await dragOver(bo, [600, 500], [800, 620], [1_000, 480]);
  await expect.poll(() => counts(gm)).toEqual([1, 0, 0, 0, 0]);
  await bo.page.keyboard.press('Escape');
  await rightClick(bo, 800, 615);
  await bo.page.getByRole('menuitem', { name: 'Delete the drawing' }).click();
  await expect.poll(() => counts(gm)).toEqual([0, 0, 0, 0, 0]);
  await assistant.leave();
});

test('a handout opens on the screen of whom it is shown to, and they keep it', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  const openList = async (who: TablePerson): Promise<void> => {
    await who.page.getByRole('button', { name: 'Table menu' }).click();
    await who.page.getByRole('menuitem', { name: 'Handouts…' }).click();
  };
  await openList(gm);
  await gm.page.getByRole('button', { name: 'New handout' }).click();
  await gm.page.getByLabel('Title').fill('A letter');
  await gm.page.getByLabel('Folder').fill('Letters');
  await gm.page
    .getByLabel('Page 1')
    .fill(
      '# Dear friend\n\nCome **at once**, and bring:\n\n- a rope\n- a lamp\n\n[one](javascript:alert(1)) ![two](https://evil.example/x.png) <img src=x>\n\n:::gm\nIt is forged.\n:::\n',
    );
  await gm.page.getByText('As players read it').click();
  await isAccessible(gm.page);
  await picture(gm.page, 'marks-handout-form');
  await gm.page.getByRole('button', { name: 'Save' }).click();
  await gm.page.getByRole('button', { name: 'A letter' }).click();
  await expect(gm.page.getByRole('dialog', { name: 'A letter' })).toContainText('It is forged.');
  await gm.page.getByRole('checkbox', { name: 'Bo' }).check();
  await isAccessible(gm.page);
  await picture(gm.page, 'marks-handout');
  await gm.page.getByRole('button', { name: 'Show now' }).click();
  const letter = bo.page.getByRole('dialog', { name: 'A letter' });
  await expect(letter.getByRole('heading', { name: 'Dear friend' })).toBeVisible();
  await expect(letter).not.toContainText('It is forged.');
  await expect(letter.locator('a, img')).toHaveCount(0);
  await picture(bo.page, 'marks-handout-player');
  await bo.page.keyboard.press('Escape');
  await expect(letter).toBeHidden();
  await openList(bo);
  await bo.page.getByLabel('Search').fill('rope');
  await expect(bo.page.getByRole('button', { name: 'A letter' })).toBeVisible();
  await assistant.leave();
});

test('the GM lays a picture on the map and drags it; a roof fades over who stands under it', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.act({ action: 'token.create', name: 'Brand', ownerId: (await bo.userId()) as never, x: 900, y: 700 });
  await expect.poll(() => bo.sees('Brand')).toBe(true);
  const { default: sharp } = await import('sharp');
  const roof = await sharp({ create: { width: 560, height: 420, channels: 4, background: '#8a3b2a' } })
    .png()
    .toBuffer();
  await rightClick(gm, 1_200, 700);
  await gm.page.getByRole('menuitem', { name: 'Lay a picture here…' }).click();
  await gm.page
    .getByLabel('Choose a picture', { exact: true })
    .last()
    .setInputFiles({ name: 'roof.png', mimeType: 'image/png', buffer: roof });
  await expect.poll(() => counts(bo)).toEqual([0, 0, 0, 1, 0]);
  const prop = () => gm.page.evaluate(() => [...globalThis.__tallow!.model().props.values()][0]!);
  expect(await prop()).toMatchObject({ x: 1_000, y: 550, width: 400, height: 300 });
  await dragOver(gm, [1_200, 700], [1_000, 750]);
  await expect.poll(async () => (await prop()).x).toBe(800);
  await rightClick(gm, 1_100, 850);
  await gm.page.getByRole('menuitem', { name: 'Change the picture…' }).click();
  await gm.page.getByRole('button', { name: 'Above tokens' }).click();
  await gm.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await prop()).layer).toBe('above');
  await picture(bo.page, 'marks-roof');
  await assistant.leave();
});

test('on a phone a finger draws, and options fit', async ({ person }) => {
  const gm = await person('Ada', { phone: true });
  await gm.signIn();
  await gm.openTable('Play');
  await gm.page.getByRole('button', { name: /Open tools/ }).click();
  await gm.page.getByRole('menuitem', { name: 'Draw' }).click();
  await expect(gm.page.getByRole('region', { name: 'How to draw' })).toBeVisible();
  await gm.page.getByRole('button', { name: 'Polygon' }).click();
  for (const [x, y] of [
    [1_200, 900],
    [1_700, 900],
    [1_450, 1_300],
    [1_200, 900],
  ] as const) {
    const at = await gm.spotOf(x, y);
    await gm.page.touchscreen.tap(at.x, at.y);
  }
  await expect.poll(() => counts(gm)).toEqual([1, 0, 0, 0, 0]);
  await isAccessible(gm.page);
  await picture(gm.page, 'marks-phone');
  await gm.page.getByRole('button', { name: 'Table menu' }).click();
  await gm.page.getByRole('menuitem', { name: 'Handouts…' }).click();
  await gm.page.getByRole('button', { name: 'New handout' }).click();
  await picture(gm.page, 'marks-phone-handout');
});
