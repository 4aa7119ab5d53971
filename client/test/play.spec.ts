import { findRuleset } from '@tallow/shared/rules';
import type { Player } from '../../server/test/support/Player.ts';
import { makeUvtt } from '../../server/test/support/testMap.ts';
import { isAccessible, picture } from './support/looks.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const HERO = findRuleset('chip')!.heroes![0]!;
const heroCalled = (name: string): object => ({ ...HERO, name });

async function seated(
  person: (name: string) => Promise<TablePerson>,
): Promise<{ readonly gm: TablePerson; readonly bo: TablePerson; readonly assistant: Player }> {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  await gm.signIn();
  await bo.join(await gm.openTable('Play'));
  return { gm, bo, assistant: await gm.assistant() };
}

const selection = (who: TablePerson): Promise<string[]> =>
  who.page.evaluate(() => {
    const { selection: ids, tokens } = globalThis.__tallow!.model();
    return [...ids].map((id) => tokens.get(id)!.name).toSorted();
  });
const rightClick = async (who: TablePerson, x: number, y: number): Promise<void> => {
  const at = await who.spotOf(x, y);
  await who.page.mouse.click(at.x, at.y, { button: 'right' });
};
const pick = (who: TablePerson, name: string | RegExp): Promise<void> =>
  who.page.getByRole('menuitem', { name }).click();
const toast = (who: TablePerson, text: string | RegExp) => who.page.locator('[data-toast]').filter({ hasText: text });

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

  await test.step('the scene that everybody looks at is deleted; another one takes its place', async () => {
    await gm.page.getByRole('tab', { name: 'Scene' }).click();
    await gm.page.getByRole('button', { name: 'Delete this scene…' }).click();
    await gm.page.getByRole('button', { name: 'Delete the scene', exact: true }).click();
    for (const who of [gm, bo]) await expect.poll(() => who.sceneName()).toBe('Open ground');
    await gm.page.getByRole('button', { name: 'Delete this scene…' }).click();
    await gm.page.getByRole('button', { name: 'Delete the scene', exact: true }).click();
    await expect.poll(() => gm.page.evaluate(() => globalThis.__tallow!.model().scenes.size)).toBe(1);
    await expect.poll(() => gm.tokens()).toEqual([]);
    await expect.poll(() => bo.phase()).toBe('active');
  });
  await assistant.leave();
});

test('keys do what the last note says: delete and take back, select all, close one window', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  for (const [name, x] of [
    ['Wolf', 400],
    ['Bear', 700],
  ] as const)
    await assistant.act({ action: 'token.create', name, x, y: 500 });
  await assistant.act({
    action: 'sheet.add',
    template: heroCalled('Brand'),
    ownerId: await bo.userId(),
    side: 'party',
    place: { x: 1_000, y: 500 },
  });
  await expect.poll(() => gm.tokens().then(({ length }) => length)).toBe(3);
  const onMap = (): Promise<void> => gm.page.locator('canvas').focus();
  const wounds = (): Promise<number | undefined> => gm.resource('Brand', 'hp');

  await test.step('a right click selects what its menu is about', async () => {
    await gm.select('Bear');
    const wolf = (await gm.token('Wolf'))!;
    await rightClick(gm, wolf.x + 50, wolf.y + 50);
    await expect(gm.page.getByRole('menu')).toBeVisible();
    await expect.poll(() => selection(gm)).toEqual(['Wolf']);
    await gm.page.keyboard.press('Escape');
    await expect(gm.page.getByRole('menu')).toBeHidden();
    await expect.poll(() => selection(gm)).toEqual(['Wolf']);
  });

  await test.step('Ctrl+A selects what one may move, but not out of a field', async () => {
    await onMap();
    await gm.page.keyboard.press('Control+a');
    await expect.poll(() => selection(gm)).toEqual(['Bear', 'Brand', 'Wolf']);
    await bo.page.locator('canvas').focus();
    await bo.page.keyboard.press('Control+a');
    await expect.poll(() => selection(bo)).toEqual(['Brand']);
    await bo.page.keyboard.press('/');
    await bo.page.keyboard.type('words');
    await bo.page.keyboard.press('Control+a');
    await bo.page.keyboard.press('Delete');
    await expect(bo.page.getByLabel('Say something')).toHaveValue('');
    await bo.page.keyboard.press('Escape');
  });

  await test.step('deleted tokens come back by the toast, and by Ctrl+Z: all of them, while toasts are shown', async () => {
    await gm.select('Wolf');
    await gm.page.keyboard.down('Shift');
    await gm.click('Bear');
    await gm.page.keyboard.up('Shift');
    await expect(gm.selected()).toContainText('2 tokens selected');
    await onMap();
    await gm.page.keyboard.press('Delete');
    await expect(toast(gm, '2 tokens deleted.')).toBeVisible();
    await expect.poll(() => gm.sees('Bear')).toBe(false);
    await gm.page.keyboard.press('Control+z');
    await expect.poll(async () => [await gm.sees('Wolf'), await gm.sees('Bear')]).toEqual([true, true]);
    await expect(toast(gm, 'Took back: deleted tokens.')).toBeVisible();
    await expect(toast(gm, '2 tokens deleted.')).toBeHidden();
    await gm.select('Wolf');
    await onMap();
    await gm.page.keyboard.press('Delete');
    await expect(toast(gm, 'Wolf deleted.')).toBeVisible();
    await expect.poll(() => gm.sees('Wolf')).toBe(false);
    await toast(gm, 'Wolf deleted.').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => gm.sees('Wolf')).toBe(true);
  });

  await test.step('what cannot be taken back yet is said, and nothing else is taken back', async () => {
    const before = (await wounds())!;
    await assistant.act({
      action: 'sheet.set',
      sheetId: [...assistant.state.sheets.keys()][0],
      resource: 'hp',
      value: before - 5,
    });
    await assistant.act({ action: 'scene.update', sceneId: assistant.state.scene.id, globalLight: 'dim' });
    await expect.poll(wounds).toBe(before - 5);
    await onMap();
    await gm.page.keyboard.press('Control+z');
    await expect(toast(gm, 'What is done to scenes cannot be taken back yet.')).toBeVisible();
    await expect.poll(() => wounds()).toBe(before - 5);
    await gm.page.getByRole('button', { name: 'Table menu' }).click();
    await expect(gm.page.getByRole('menuitem', { name: /^Undo/ })).toContainText(
      'What is done to scenes cannot be taken back yet.',
    );
    await picture(gm.page, 'menu-undo');
    await gm.page.keyboard.press('Escape');
    await expect(gm.page.getByRole('menu')).toBeHidden();
  });

  await test.step('Escape closes the window in front, and only that', async () => {
    await gm.select('Brand');
    await onMap();
    await gm.page.keyboard.press('Enter');
    const sheet = gm.page.getByRole('region', { name: 'Sheet: Brand' });
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Growth and more' }).click();
    await expect(gm.page.getByRole('menu')).toBeVisible();
    await gm.page.keyboard.press('Escape');
    await expect(gm.page.getByRole('menu')).toBeHidden();
    await expect(sheet).toBeVisible();
    await onMap();
    await gm.page.keyboard.press('?');
    await expect(gm.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await gm.page.keyboard.press('Escape');
    await expect(gm.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeHidden();
    await expect(sheet).toBeVisible();
    await onMap();
    await gm.page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect.poll(() => selection(gm)).toEqual(['Brand']);
    await gm.page.keyboard.press('Escape');
    await expect.poll(() => selection(gm)).toEqual([]);
  });
  await test.step('a key is set anew, refused where it does something else, and kept', async () => {
    const tool = (): Promise<string | undefined> =>
      gm.page.evaluate(() => globalThis.__tallow?.model().tool as string | undefined);
    const dialog = gm.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const change = async (): Promise<void> => {
      await dialog.getByRole('button', { name: 'Change the key: Measure' }).click();
      await expect(dialog.getByText('Press a key, or Esc')).toBeVisible();
    };
    await onMap();
    await gm.page.keyboard.press('?');
    await change();
    await gm.page.keyboard.press('v');
    await expect(dialog.getByRole('alert')).toHaveText('V is taken: Select and move.');
    await change();
    await gm.page.keyboard.press('Escape');
    await expect(dialog.getByText('Press a key, or Esc')).toBeHidden();
    await expect(dialog).toBeVisible();
    await change();
    await gm.page.keyboard.press('x');
    await expect(dialog.getByRole('alert')).toBeHidden();
    await isAccessible(gm.page);
    await picture(gm.page, 'keys');
    await gm.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await gm.page.reload();
    await gm.seated();
    await onMap();
    await gm.page.keyboard.press('m');
    await expect.poll(() => tool()).toBe('select');
    await gm.page.keyboard.press('x');
    await expect.poll(() => tool()).toBe('measure');
    await gm.page.keyboard.press('?');
    await dialog.getByRole('button', { name: 'Reset all keys' }).click();
    await gm.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await onMap();
    await gm.page.keyboard.press('m');
    await expect.poll(() => tool()).toBe('select');
  });
  await assistant.leave();
});

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mP8z8BQz4AHMI5KYwcAkvcN8TB7p5wAAAAASUVORK5CYII=',
  'base64',
);

test("a picture is the same on the token, on the sheet and in the party's list", async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.act({
    action: 'sheet.add',
    template: heroCalled('Brand'),
    ownerId: await bo.userId(),
    side: 'party',
    place: { x: 500, y: 500 },
  });
  await expect.poll(() => bo.sees('Brand')).toBe(true);
  const { default: sharp } = await import('sharp');
  const file = {
    name: 'face.png',
    mimeType: 'image/png',
    buffer: await sharp(DOT)
      .resize(64, 64)
      .png()
      .toBuffer()
      .catch(() =>
        sharp({ create: { width: 64, height: 64, channels: 3, background: '#a33' } })
          .png()
          .toBuffer(),
      ),
  };
  const images = (who: TablePerson) =>
    who.page.evaluate(() => {
      const { tokens, sheets } = globalThis.__tallow!.model();
      return [[...tokens.values()][0]?.image, [...sheets.values()][0]?.image] as const;
    });

  await gm.select('Brand');
  await gm.page.getByRole('tab', { name: 'Token' }).click();
  await gm.page.getByLabel('Portrait', { exact: true }).setInputFiles(file);
  await expect
    .poll(async () => {
      const [token, sheet] = await images(bo);
      return token !== '' && token === sheet;
    })
    .toBe(true);
  await bo.page.getByRole('tab', { name: 'Party' }).click();
  await expect(bo.page.getByRole('region', { name: 'Characters', exact: true }).locator('img')).toHaveCount(1);
  const [first] = await images(bo);

  await gm.page.locator('canvas').focus();
  await gm.page.keyboard.press('Enter');
  const sheet = gm.page.getByRole('region', { name: 'Sheet: Brand' });
  await expect(sheet.locator('header img')).toHaveCount(1);
  await picture(gm.page, 'sheet-face');
  await sheet.getByLabel('Picture of Brand').setInputFiles({
    ...file,
    buffer: await sharp({ create: { width: 64, height: 64, channels: 3, background: '#3a3' } })
      .png()
      .toBuffer(),
  });
  await expect
    .poll(async () => {
      const [token, own] = await images(bo);
      return token !== first && token === own;
    })
    .toBe(true);
  await assistant.leave();
});

test('one long message folds, and what somebody writes turns nothing beside it', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.say('A line before');
  await bo.page.getByRole('tab', { name: 'Log' }).click();
  await assistant.say(`Top of it${'\n'.repeat(1_900)}end of it`);
  const log = bo.page.getByRole('log');
  await expect(log.getByText('Top of it')).toBeVisible();
  await expect(log.getByText('A line before')).toBeInViewport();
  await log.getByRole('button', { name: 'Show more' }).click();
  await expect(log.getByRole('button', { name: 'Show less' })).toBeVisible();
  await log.getByRole('button', { name: 'Show less' }).click();
  await picture(bo.page, 'log-folded');
  await isAccessible(bo.page);

  await assistant.say('/me waves\u202e and turns');
  const emote = log.locator('p', { hasText: 'waves' });
  await expect(emote).toBeVisible();
  // The name stands where names stand: to the left of what its owner does.
  const [name, deed] = await emote.locator('bdi').all();
  expect((await name!.boundingBox())!.x).toBeLessThan((await deed!.boundingBox())!.x);
  for (const who of [gm, bo])
    expect(
      await who.page
        .locator('span')
        .first()
        .evaluate((span) => getComputedStyle(span).unicodeBidi),
    ).toBe('isolate');
  await assistant.leave();
});

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
