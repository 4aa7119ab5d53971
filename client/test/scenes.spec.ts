import { makeUvtt } from '../../server/test/support/testMap.ts';
import { isAccessible, picture } from './support/looks.ts';
import { heroCalled, rightClick, seated, toast } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const pick = (who: TablePerson, name: string | RegExp): Promise<void> =>
  who.page.getByRole('menuitem', { name }).click();

/** Drops a file on a place of the page, as a browser does; answers whether the page would have been left. */
function dropFile(who: TablePerson, selector: string, name: string, bytes: Buffer): Promise<boolean> {
  return who.page.evaluate(
    ([target, fileName, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64!), (c) => c.charCodeAt(0))], fileName!));
      const send = (type: string): boolean =>
        document
          .querySelector(target!)!
          .dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
      return send('dragover') || send('drop');
    },
    [selector, name, bytes.toString('base64')],
  );
}

test('scenes go, characters come: any scene is deleted, sheets are put on the map, the party is brought along', async ({
  person,
}) => {
  const { gm, bo, assistant } = await seated(person);
  for (const [name, x] of [
    ['Brand', 500],
    ['Mira', 600],
  ] as const) {
    await assistant.act({
      action: 'sheet.add',
      template: heroCalled(name),
      ownerId: name === 'Brand' ? await bo.userId() : null,
      side: 'party',
      place: { x, y: 500 },
    });
  }
  const map = await makeUvtt({ width: 20, height: 10, walls: [], doors: [] });

  await test.step('a map file dropped anywhere starts its import, and the page stays', async () => {
    expect(await dropFile(gm, 'canvas', 'The Cave.dd2vtt', map)).toBe(false);
    await expect(gm.page.getByRole('dialog')).toContainText('The Cave', { timeout: 20_000 });
    await gm.page.getByRole('button', { name: 'Show it now' }).click();
    await expect.poll(() => bo.sceneName()).toBe('The Cave');
    expect(await dropFile(bo, 'canvas', 'The Cave.dd2vtt', map)).toBe(false);
    expect(await dropFile(gm, 'canvas', 'notes.txt', Buffer.from('hello'))).toBe(false);
    await expect(toast(gm, 'is no map')).toBeVisible();
    await expect(bo.page.getByRole('dialog', { name: /Import/ })).toBeHidden();
  });

  await test.step('the party comes to where the GM wants it', async () => {
    expect(await bo.sees('Brand')).toBe(false);
    await rightClick(gm, 1_050, 450);
    await isAccessible(gm.page);
    await picture(gm.page, 'menu-party');
    await pick(gm, 'Bring the party here');
    await expect.poll(() => bo.sees('Brand')).toBe(true);
    await expect.poll(async () => (await gm.token('Brand'))?.x).toBe(1_000);
    expect(await gm.sees('Mira')).toBe(true);
  });

  await test.step('a character without a token is put on the map: from the list, from the map, by its player', async () => {
    await assistant.act({ action: 'token.delete', tokenId: assistant.tokenNamed('Mira') });
    await expect.poll(() => gm.sees('Mira')).toBe(false);
    await gm.page.getByRole('tab', { name: 'Party' }).click();
    await picture(gm.page, 'party-unplaced');
    await gm.page.getByRole('button', { name: 'Put Mira on the map here' }).click();
    await expect.poll(() => gm.sees('Mira')).toBe(true);
    // On a busy server who acted sees it a tick before the assistant does.
    await assistant.act({ action: 'token.delete', tokenId: (await gm.token('Mira'))!.id });
    await expect.poll(() => gm.sees('Mira')).toBe(false);
    await rightClick(gm, 1_450, 750);
    await pick(gm, 'Put Mira here');
    await expect
      .poll(async () => {
        const token = await gm.token('Mira');
        return [token?.x, token?.y];
      })
      .toEqual([1_400, 700]);
    await assistant.act({ action: 'token.delete', tokenId: assistant.tokenNamed('Brand') });
    await bo.page.getByRole('tab', { name: 'Party' }).click();
    await bo.page.getByRole('button', { name: 'Put Brand on the map here' }).click();
    await expect.poll(() => bo.sees('Brand')).toBe(true);
  });

  await test.step('the scene that everybody looks at is deleted; empty ground takes its place', async () => {
    await gm.page.getByRole('tab', { name: 'Scene' }).click();
    await gm.page.getByRole('button', { name: 'Delete this scene…' }).click();
    await gm.page.getByRole('button', { name: 'Delete the scene', exact: true }).click();
    for (const who of [gm, bo]) await expect.poll(() => who.sceneName()).toBe('Open ground');
    await gm.page.getByRole('button', { name: 'Delete this scene…' }).click();
    await gm.page.getByRole('button', { name: 'Delete the scene', exact: true }).click();
    await expect.poll(() => gm.page.evaluate(() => globalThis.__tallow!.model().scenes.size)).toBe(2);
    await expect.poll(() => gm.tokens()).toEqual([]);
    await expect.poll(() => bo.phase()).toBe('active');
  });
  await assistant.leave();
});
