import type { Locator } from '@playwright/test';
import { makeUvtt } from '../../server/test/support/testMap.ts';
import { importMap } from '../../server/test/support/importMap.ts';
import { isAccessible, picture } from './support/looks.ts';
import { rightClick, seated, toast } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const sceneCount = (who: TablePerson): Promise<number> =>
  who.page.evaluate(() => globalThis.__tallow!.model().scenes.size);
const namesIn = (shelf: Locator): Promise<string[]> =>
  shelf
    .getByTestId(/^scene-/)
    .locator('bdi')
    .allInnerTexts();
async function openDesk(gm: TablePerson): Promise<Locator> {
  await gm.page.getByRole('button', { name: /Show another one$/ }).click();
  await gm.page.getByRole('menuitem', { name: 'All scenes…' }).click();
  return gm.page.getByRole('dialog', { name: 'Scenes' });
}
const pick = async (desk: Locator, scene: string, action: string): Promise<void> => {
  await desk.getByRole('button', { name: `What to do with ${scene}` }).click();
  await desk.page().getByRole('menuitem', { name: action, exact: true }).click();
};

test('a scene is made, looked at alone, shown, kept in a folder, copied and deleted', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  const sessionId = await gm.page.evaluate(() => globalThis.__tallow!.model().session.id);
  await importMap(assistant, sessionId, await makeUvtt({}), 'Cellar.dd2vtt');
  await expect.poll(() => bo.sceneName()).toBe('Cellar');

  await test.step('a blank scene', async () => {
    const desk = await openDesk(gm);
    await desk.getByRole('button', { name: 'New scene' }).click();
    await desk.getByLabel('Name').fill('Vault');
    await desk.getByLabel('Cells across').fill('12');
    await desk.getByLabel('Cells down').fill('9');
    await picture(gm.page, 'desk-new');
    await desk.getByRole('button', { name: 'Make the scene' }).click();
    await expect(desk.getByTestId('scene-Vault')).toBeVisible();
    expect(await bo.sceneName()).toBe('Cellar');
  });

  await test.step('looked at alone: a banner says so, and players stay', async () => {
    const desk = gm.page.getByRole('dialog', { name: 'Scenes' });
    await desk.getByTestId('scene-Vault').getByRole('button', { name: 'Look' }).click();
    await expect.poll(() => gm.sceneName()).toBe('Vault');
    await isAccessible(gm.page);
    await picture(gm.page, 'desk');
    await gm.page.keyboard.press('Escape');
    await expect(gm.page.getByText('You are looking at')).toContainText('Cellar');
    await picture(gm.page, 'looking-alone');
    await gm.page.setViewportSize({ width: 390, height: 844 });
    await picture(gm.page, 'looking-alone-phone');
    await gm.page.setViewportSize({ width: 1280, height: 720 });
    expect(await bo.sceneName()).toBe('Cellar');
    await gm.page.getByRole('button', { name: 'Go back' }).click();
    await expect.poll(() => gm.sceneName()).toBe('Cellar');
    await expect(gm.page.getByText('You are looking at')).toBeHidden();
  });

  await test.step('shown: the player follows', async () => {
    const desk = await openDesk(gm);
    await desk.getByTestId('scene-Vault').getByRole('button', { name: 'Look' }).click();
    await gm.page.keyboard.press('Escape');
    await gm.page.getByRole('button', { name: 'Show to everybody' }).click();
    await expect.poll(() => bo.sceneName()).toBe('Vault');
    await expect(gm.page.getByText('You are looking at')).toBeHidden();
  });

  await test.step('a face dragged onto a scene takes its player there, and so does the menu', async () => {
    const desk = await openDesk(gm);
    await desk.getByTestId('face-Bo').dragTo(desk.getByTestId('scene-Cellar'));
    await expect.poll(() => bo.sceneName()).toBe('Cellar');
    expect(await gm.sceneName()).toBe('Vault');
    await gm.page.keyboard.press('Escape');
    await rightClick(gm, 650, 450);
    await picture(gm.page, 'bring-menu');
    await gm.page.getByRole('menuitem', { name: 'Bring Bo here' }).click();
    await expect.poll(() => bo.sceneName()).toBe('Vault');
    await openDesk(gm);
    await pick(desk, 'Open ground', 'Bring Bo here');
    await expect.poll(() => bo.sceneName()).toBe('Open ground');
    await expect(desk.getByTestId('scene-Open ground').getByTestId('face-Bo')).toBeVisible();
  });

  await test.step('folders, order and search', async () => {
    const desk = gm.page.getByRole('dialog', { name: 'Scenes' });
    await pick(desk, 'Vault', 'Rename, folder, ground…');
    const edit = gm.page.getByRole('dialog', { name: 'Scene “Vault”' });
    await edit.getByLabel('Name').fill('The Vault');
    await edit.getByLabel('Folder').fill('Act one');
    await edit.getByLabel('Ground').fill('#335577');
    await edit.getByRole('button', { name: 'Save' }).click();
    const folder = desk.getByRole('region', { name: 'Act one' });
    await expect.poll(() => namesIn(folder)).toEqual(['The Vault']);
    await expect.poll(() => gm.page.evaluate(() => globalThis.__tallow!.model().scene?.background)).toBe('#335577');
    const rest = desk.getByRole('region', { name: 'In no folder' });
    await pick(desk, 'Cellar', 'Move forward');
    await expect.poll(() => namesIn(rest)).toEqual(['Cellar', 'Open ground']);
    await desk.getByTestId('scene-Cellar').dragTo(desk.getByTestId('scene-The Vault'));
    await expect.poll(() => namesIn(folder)).toEqual(['Cellar', 'The Vault']);
    await desk.getByLabel('Search scenes').fill('vault');
    await expect(desk.getByTestId('scene-Cellar')).toBeHidden();
    await desk.getByLabel('Search scenes').fill('');
    await picture(gm.page, 'desk-folders');
    await gm.page.setViewportSize({ width: 390, height: 844 });
    await picture(gm.page, 'desk-phone');
    await gm.page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('copied; deleted, and back again', async () => {
    const desk = gm.page.getByRole('dialog', { name: 'Scenes' });
    await pick(desk, 'Cellar', 'Duplicate with its tokens');
    await expect(desk.getByTestId('scene-Cellar 2')).toBeVisible();
    const before = await sceneCount(gm);
    await pick(desk, 'Cellar 2', 'Delete');
    await expect.poll(() => sceneCount(gm)).toBe(before - 1);
    await toast(gm, 'Cellar 2 deleted.').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sceneCount(gm)).toBe(before);
  });
  await assistant.leave();
});
