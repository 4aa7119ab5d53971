import { seated } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';

test('large creatures land on the grid, small ones in quarters of it', async ({ person }) => {
  const { gm, assistant } = await seated(person);
  for (const [name, size, x, y] of [
    ['Troll', 2, 500, 500],
    ['Imp', 0.5, 900, 500],
  ] as const)
    await assistant.act({ action: 'token.create', name, size, x, y });
  await expect.poll(() => gm.sees('Imp')).toBe(true);
  const dragTo = async (
    name: string,
    from: readonly [number, number],
    to: readonly [number, number],
  ): Promise<void> => {
    const [a, b] = [await gm.spotOf(...from), await gm.spotOf(...to)];
    await gm.page.mouse.move(a.x, a.y);
    await gm.page.mouse.down();
    await gm.page.mouse.move(b.x, b.y, { steps: 6 });
    await gm.page.mouse.up();
    await expect.poll(async () => (await gm.token(name))?.predicted).toBeNull();
  };
  const at = async (name: string) => {
    const token = await gm.token(name);
    return [token?.x, token?.y];
  };
  await dragTo('Troll', [600, 600], [1_040, 970]);
  await expect.poll(() => at('Troll')).toEqual([900, 900]);
  await dragTo('Imp', [925, 525], [1_290, 560]);
  await expect.poll(() => at('Imp')).toEqual([1_250, 550]);

  await gm.page.getByRole('tab', { name: 'Scene' }).click();
  await gm.page.getByRole('button', { name: 'Ogre', exact: true }).click();
  await gm.page.getByRole('button', { name: 'Place on the map' }).click();
  const spot = await gm.spotOf(440, 1_260);
  await gm.page.mouse.move(spot.x, spot.y);
  await gm.page.mouse.click(spot.x, spot.y);
  await expect.poll(() => gm.tokens().then((tokens) => tokens.length)).toBe(3);
  const spawned = (await gm.tokens()).find(({ name }) => name === 'Ogre')!;
  expect([spawned.x % 100, spawned.y % 100]).toEqual([0, 0]);
  await assistant.leave();
});
