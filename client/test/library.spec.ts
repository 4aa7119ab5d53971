import type { Locator } from '@playwright/test';
import { expect, test } from './support/tableTest.ts';

test('characters are kept at home, and creatures, time and turns are led at the table', async ({ person }) => {
  const gm = await person('Ada');
  const { page } = gm;
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await gm.signIn();
  const library = page.getByRole('region', { name: 'Your characters' });
  const characters = (name: string): Locator => library.getByRole('button', { name: new RegExp(`^${name}`) });
  const pick = async (name: string, item: string | RegExp): Promise<void> => {
    await library
      .getByRole('button', { name: `More for ${name}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  await test.step('a character is made at home from a form, and its sheet opens', async () => {
    await library.getByRole('button', { name: 'New character' }).click();
    const form = page.getByRole('dialog', { name: 'A new character' });
    await form.getByRole('button', { name: 'Make the character' }).click();
    await expect(form).toContainText('Give the character a name.');
    await form.getByLabel('Name').fill('Mira');
    await form.getByLabel('Rules').selectOption({ label: 'Chip' });
    await form.getByLabel('Begin with').selectOption('Spellcaster');
    await form.getByRole('button', { name: 'Make the character' }).click();
    const sheet = page.getByRole('dialog', { name: 'Mira' });
    await sheet.getByLabel('Arcane').fill('20');
    await sheet.getByLabel('Arcane').press('Enter');
    await expect(sheet).toContainText('All changes are saved.');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(characters('Mira')).toHaveCount(1);
  });

  await test.step('it is saved as a file, and the file is read again as another one', async () => {
    const saving = page.waitForEvent('download');
    await pick('Mira', 'Save as a file');
    const file = await saving;
    expect(file.suggestedFilename()).toBe('Mira.json');
    await library.locator('input[type=file][accept*=json]').setInputFiles(await file.path());
    await expect(characters('Mira')).toHaveCount(2);
    await expect(page.getByText('Mira is in your library.').first()).toBeVisible();
    await library
      .locator('input[type=file][accept*=json]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"hello": 1}') });
    await expect(page.getByText('That is no character file.').first()).toBeVisible();
  });

  await test.step('it goes into a campaign, and comes back there when its deletion is undone', async () => {
    await page.getByRole('button', { name: 'New campaign…' }).click();
    await page.getByLabel('Name of the campaign').fill('The Long Night');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'The Long Night', level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Back to your tables' }).click();
    await expect(library.getByRole('heading', { name: 'The Long Night' })).toBeVisible();
    await pick('Mira', 'Move to The Long Night');
    await expect(library).not.toContainText('No characters in it yet.');
    await pick('Mira', 'Delete');
    await expect(characters('Mira')).toHaveCount(1);
    await expect(library).toContainText('No characters in it yet.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(characters('Mira')).toHaveCount(2);
    await expect(library).not.toContainText('No characters in it yet.');
  });

  await gm.openTable('The Long Night');
  const assistant = await gm.assistant();
  const turns = page.getByRole('region', { name: 'Turns' });
  const order = (): Promise<string[]> =>
    page.evaluate(() => (globalThis.__tallow!.model().encounter?.combatants ?? []).map(({ name }) => name));

  await test.step('a group of creatures is put together, saved and placed by one click', async () => {
    await page.getByRole('tab', { name: 'Scene' }).click();
    const search = page.getByRole('searchbox', { name: 'Search creatures' });
    await search.fill('Gob');
    await page.getByRole('button', { name: 'Goblin', exact: true }).click();
    await page.getByRole('button', { name: 'One creature more' }).click();
    await page.getByRole('button', { name: 'Add Goblin to a group' }).click();
    await search.fill('Mage');
    await page.getByRole('button', { name: 'Mage', exact: true }).click();
    await page.getByRole('button', { name: 'Add Mage to a group' }).click();
    await expect(page.getByText('2 × Goblin, 1 × Mage')).toBeVisible();
    await page.getByLabel('Name of the group').fill('Ambush');
    await page.getByRole('button', { name: 'Save the group' }).click();
    await page.getByRole('button', { name: 'Place Ambush on the map' }).click();
    const middle = await gm.spotOf(600, 600);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.click(middle.x, middle.y);
    await expect
      .poll(async () => (await gm.tokens()).map(({ name }) => name).toSorted())
      .toEqual(['Goblin 1', 'Goblin 2', 'Mage']);
  });

  await test.step('mana comes back as time passes, and that is taken back from the menu', async () => {
    const mage = [...assistant.state.sheets].find(([, { name }]) => name === 'Mage')![0];
    const full = (await gm.resource('Mage', 'mana'))!;
    await assistant.act({ action: 'sheet.set', sheetId: mage, resource: 'mana', value: 0 });
    await expect.poll(() => gm.resource('Mage', 'mana')).toBe(0);
    await page.getByRole('button', { name: 'An hour more' }).click();
    await page.getByRole('button', { name: 'Let time pass' }).click();
    await expect.poll(() => gm.resource('Mage', 'mana')).toBe(Math.floor(full / 5));
    await expect(page.getByText('2 hours have passed.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Take back: passing time' }).click();
    await expect.poll(() => gm.resource('Mage', 'mana')).toBe(0);
  });

  await test.step('turns are put in order by dragging, and by the keyboard', async () => {
    await page.getByRole('button', { name: 'Start encounter' }).click();
    await page.getByRole('button', { name: 'Start with 3' }).click();
    await page.getByRole('button', { name: 'Roll all that are missing' }).click();
    await expect(page.getByRole('button', { name: 'Begin the round' })).toBeVisible();
    const [first, second, third] = await order();
    const card = (name: string): Locator => turns.getByRole('listitem').filter({ hasText: name });
    await card(first!).dragTo(card(third!));
    await expect.poll(order).toEqual([second, third, first]);
    await card(first!)
      .getByRole('button', { name: /in the turn order/ })
      .focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: `${first} in the turn order` });
    await menu.getByRole('button', { name: 'Earlier' }).press('Enter');
    await expect.poll(order).toEqual([second, first, third]);
    await menu.getByRole('button', { name: 'Earlier' }).press('Enter');
    await expect.poll(order).toEqual([first, second, third]);
    await expect(menu.getByRole('button', { name: 'Earlier' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(card(first!).getByRole('button', { name: /in the turn order/ })).toBeFocused();
  });

  await test.step('the log tells what was taken back, and how the encounter ended', async () => {
    await page.getByRole('tab', { name: 'Log' }).click();
    const log = page.getByRole('log');
    await expect(log).toContainText('took back: passing time');
    await page.getByRole('button', { name: 'Begin the round' }).click();
    await page.getByRole('button', { name: 'More about the encounter' }).click();
    await page.getByRole('menuitem', { name: 'End the encounter' }).click();
    await expect(log).toContainText('The encounter is over after 1 round');
    await expect(log).toContainText('Nobody was hurt.');
  });
  await assistant.leave();
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
});
