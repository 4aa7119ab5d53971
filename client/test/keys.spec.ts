import { isAccessible, picture } from './support/looks.ts';
import { heroCalled, rightClick, seated, toast } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const selection = (who: TablePerson): Promise<string[]> =>
  who.page.evaluate(() => {
    const { selection: ids, tokens } = globalThis.__tallow!.model();
    return [...ids].map((id) => tokens.get(id)!.name).toSorted();
  });

test('keys do what the last toast says: delete and take back, select all, close one window', async ({ person }) => {
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

  await test.step('each step is taken back in turn, and done again', async () => {
    const before = (await wounds())!;
    const { id } = assistant.state.scene;
    await assistant.act({
      action: 'sheet.set',
      sheetId: [...assistant.state.sheets.keys()][0],
      resource: 'hp',
      value: before - 5,
    });
    await assistant.act({ action: 'scene.update', sceneId: id, globalLight: 'dim' });
    await expect.poll(wounds).toBe(before - 5);
    await onMap();
    await gm.page.keyboard.press('Control+z');
    await expect(toast(gm, 'Took back: a change of scenes.')).toBeVisible();
    await expect.poll(() => assistant.state.scene.globalLight).not.toBe('dim');
    await gm.page.keyboard.press('Control+z');
    await expect.poll(wounds).toBe(before);
    await gm.page.keyboard.press('Control+Shift+z');
    await expect.poll(wounds).toBe(before - 5);
    await expect(toast(gm, 'Did again: points set.')).toBeVisible();
    await gm.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => assistant.state.scene.globalLight).toBe('dim');
  });

  await test.step('what was done is listed, and any of it is taken back', async () => {
    const before = (await wounds())!;
    await gm.page.getByRole('button', { name: 'Table menu' }).click();
    await picture(gm.page, 'menu-undo');
    await gm.page.getByRole('menuitem', { name: 'What was done…' }).click();
    const steps = gm.page.getByRole('dialog', { name: 'What was done' });
    const hurt = steps.getByRole('listitem').filter({ hasText: 'points set by Ada' }).first();
    await expect(hurt).toContainText('Brand');
    await isAccessible(gm.page);
    await hurt.getByRole('button', { name: /^Take back/ }).click();
    await expect(hurt).toContainText('Taken back by Ada');
    await expect.poll(wounds).toBe(before + 5);
    expect(assistant.state.scene.globalLight).toBe('dim');
    await picture(gm.page, 'steps');
    await gm.page.keyboard.press('Escape');
    await expect(steps).toBeHidden();
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
