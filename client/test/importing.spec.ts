import sharp from 'sharp';
import { makeUvtt } from '../../server/test/support/testMap.ts';
import { isAccessible, picture as pictureOf } from './support/looks.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

/** A picture of 22 x 16 cells, each 32 pixels wide, that shows them. */
function checkered(): Promise<Buffer> {
  const squares = Array.from(
    { length: 22 * 16 },
    (_, i) =>
      `<rect x="${(i % 22) * 32}" y="${Math.floor(i / 22) * 32}" width="32" height="32" fill="${(i + Math.floor(i / 22)) % 2 ? '#665544' : '#776655'}"/>`,
  );
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="704" height="512">${squares.join('')}</svg>`),
  )
    .png()
    .toBuffer();
}

const sizeOf = ({ page }: TablePerson): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { width, height, grid } = globalThis.__tallow!.model().scene!;
    return [width, height, grid.offsetX, grid.offsetY];
  });

async function openImport(gm: TablePerson): Promise<void> {
  await gm.page
    .getByRole('button', { name: /^Import map/ })
    .first()
    .click();
  await gm.page.getByRole('dialog').getByText('Options').click();
}

test('a map file is asked about before it is read, and what was left out is told', async ({ person }) => {
  const gm = await person('Ada');
  await gm.signIn();
  await gm.openTable('The Window');
  await openImport(gm);
  await isAccessible(gm.page);
  await gm.page.getByLabel('Open portals of the file are').selectOption('windows');
  const map = JSON.parse(
    (
      await makeUvtt({
        width: 10,
        height: 8,
        walls: [[1, 1, 9, 1]],
        doors: [{ from: [4, 1], to: [5, 1], closed: false }],
      })
    ).toString(),
  ) as { lights: unknown[] };
  map.lights = [{ position: { x: 2, y: 2 }, range: 'far' }];
  await gm.page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'Höhle.dd2vtt', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(map)) });
  const dialog = gm.page.getByRole('dialog');
  await expect(dialog.getByText('“Höhle” is ready.')).toBeVisible();
  await expect(dialog.getByText('On the map: 2 wall segments, 1 window.')).toBeVisible();
  await expect(dialog.getByText('A light whose range is no number of cells.')).toBeVisible();
  await isAccessible(gm.page);
});

test('the cells of a picture are dragged over, before the import and after it', async ({ person }) => {
  const gm = await person('Ada');
  await gm.signIn();
  await gm.openTable('The Crypt');
  await openImport(gm);
  await gm.page.getByRole('switch', { name: /^Fit the cells/ }).click();
  await gm.page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'Crypt.png', mimeType: 'image/png', buffer: await checkered() });
  const picture = gm.page.getByTestId('fit-picture');
  await expect(picture.locator('img')).toBeVisible();
  const box = (await picture.boundingBox())!;
  const at = (column: number, row: number): [number, number] => [
    box.x + (column * box.width) / 22,
    box.y + (row * box.height) / 16,
  ];
  await gm.page.mouse.move(...at(4, 3));
  await gm.page.mouse.down();
  await gm.page.mouse.move(...at(7, 6), { steps: 6 });
  await gm.page.mouse.up();
  await pictureOf(gm.page, 'fit-before-import');
  await expect(gm.page.getByLabel('Cells across')).toHaveValue('22');
  await isAccessible(gm.page);
  await gm.page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(gm.page.getByText('22 × 16 cells, as you said.')).toBeVisible();
  await gm.page.getByRole('button', { name: 'See the map' }).click();
  await expect.poll(() => sizeOf(gm)).toEqual([2_200, 1_600, 0, 0]);

  await gm.page.getByRole('tab', { name: 'Scene' }).click();
  await gm.page.getByLabel('Cells across').fill('11');
  await gm.page.getByLabel('Cells across').press('Enter');
  await expect.poll(() => sizeOf(gm)).toEqual([1_100, 1_600, 0, 0]);
  await gm.page.getByRole('button', { name: 'More cells' }).click();
  await gm.page.getByRole('button', { name: 'Drag over 4 × 4 cells' }).click();
  const corners = [await gm.spotOf(200, 300), await gm.spotOf(400, 700)] as const;
  await gm.page.mouse.move(corners[0].x, corners[0].y);
  await gm.page.mouse.down();
  await gm.page.mouse.move(corners[1].x, corners[1].y, { steps: 6 });
  await gm.page.mouse.up();
  await expect.poll(() => sizeOf(gm)).toEqual([2_200, 1_600, 0, 0]);
  await gm.page.locator('canvas').focus();
  for (let press = 0; press < 3; press++) await gm.page.keyboard.press('ArrowRight');
  await gm.page.keyboard.press('ArrowUp');
  await expect.poll(() => sizeOf(gm)).toEqual([2_200, 1_600, 3, 99]);
  await gm.page.keyboard.press('Escape');
  expect(await gm.page.evaluate(() => globalThis.__tallow!.model().tool)).toBe('select');

  await gm.page.getByRole('button', { name: 'Shift the grid left' }).click();
  await expect.poll(() => sizeOf(gm)).toEqual([2_200, 1_600, 2, 99]);
  await gm.page.getByLabel('Cells across').fill('20');
  await gm.page.getByLabel('Cells across').press('Enter');
  await expect.poll(async () => (await sizeOf(gm))[0]).toBe(2_000);
  await gm.page.getByRole('button', { name: 'Find the grid on the picture' }).click();
  await expect.poll(() => sizeOf(gm)).toEqual([2_200, 1_600, 0, 0]);
  await gm.page.getByLabel('Colour of its lines').fill('#ff2200');
  await gm.page.getByLabel('Colour of its lines').blur();
  const grid = () => gm.page.evaluate(() => globalThis.__tallow!.model().scene!.grid);
  await expect.poll(grid).toMatchObject({ color: '#ff2200' });
  await gm.page.getByLabel('How strong').fill('90');
  await gm.page.getByLabel('How strong').blur();
  await expect.poll(grid).toMatchObject({ color: '#ff2200', opacity: 90 });
  await pictureOf(gm.page, 'grid-lines');
});

test('two people in one browser do not share what it keeps of the map', async ({ person }) => {
  const gm = await person('Ada');
  await gm.signIn();
  const code = (await gm.openTable('The Shared Screen')).split('/').at(-1)!;
  const assistant = await gm.assistant();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await checkered())]), 'Crypt [22x16].png');
  const { sceneId } = (await (
    await fetch(`${assistant.url}/api/sessions/${assistant.state.session.id}/scenes/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${assistant.token}` },
      body: form,
    })
  ).json()) as { sceneId: string };
  await expect.poll(() => assistant.state.scene.id).toBe(sceneId);
  const sums = await gm.page.evaluate(
    async ([sessionId, scene, joinCode, gmToken]) => {
      const ask = async (path: string, token: string, body?: object): Promise<Response> =>
        fetch(path, {
          headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
          ...(body && { method: 'POST', body: JSON.stringify(body) }),
        });
      const { token } = (await (await ask('/api/auth/guest', '', { displayName: 'Bo' })).json()) as { token: string };
      await ask('/api/sessions/join', token, { joinCode });
      const sumOf = async (who: string): Promise<readonly [status: number, sum: number]> => {
        const answer = await ask(`/api/sessions/${sessionId}/scenes/${scene}/tiles/0/0/0`, who);
        return [answer.status, new Uint8Array(await answer.arrayBuffer()).reduce((sum, byte) => sum + byte, 0)];
      };
      return [await sumOf(gmToken!), await sumOf(token)];
    },
    [assistant.state.session.id, sceneId, code, assistant.token],
  );
  expect(sums.map(([status]) => status)).toEqual([200, 200]);
  expect(sums[0]![1]).not.toBe(sums[1]![1]);
  await assistant.leave();
});
