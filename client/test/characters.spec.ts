import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { isAccessible, picture } from './support/looks.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

const sheetOf = ({ page }: TablePerson): Locator => page.getByRole('region', { name: 'Sheet: Mira' });
const strengthAt = (who: TablePerson): Promise<unknown> =>
  who.page.evaluate(
    () =>
      [...globalThis.__tallow!.model().sheets.values()].find(({ name }) => name === 'Mira')?.fields['strength'] ?? null,
  );

async function grow(gm: TablePerson, strength: string): Promise<void> {
  await sheetOf(gm).getByLabel('Strength').fill(strength);
  await sheetOf(gm).getByLabel('Strength').press('Enter');
}

async function pick(who: TablePerson, item: string): Promise<void> {
  await sheetOf(who).getByRole('button', { name: 'Growth and more' }).click();
  await who.page.getByRole('menuitem', { name: item }).click();
}

/** Opens Mira in Bo's library at home, and reads or changes her strength. */
async function inLibrary({ page }: TablePerson, act: (strength: Locator, sheet: Locator) => Promise<void>) {
  await page.goto('/');
  await page.getByRole('region', { name: 'Your characters' }).getByRole('button', { name: /^Mira/ }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Mira' });
  await act(sheet.getByLabel('Strength'), sheet);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
}

test('a character learns at the table and at home, and each takes over from the other by a nod', async ({ person }) => {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  const complaints: string[] = [];
  for (const { page, name } of [gm, bo])
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('409')) complaints.push(`${name}: ${message.text()}`);
    });
  await gm.signIn();
  const link = await gm.openTable('The Gilded Flagon');

  await test.step('a player brings a character of their own', async () => {
    await bo.signIn();
    await bo.page.getByRole('button', { name: 'New character' }).click();
    const form = bo.page.getByRole('dialog', { name: 'A new character' });
    await form.getByLabel('Name').fill('Mira');
    await form.getByLabel('Rules').selectOption({ label: 'Chip' });
    await form.getByRole('button', { name: 'Make the character' }).click();
    await expect(bo.page.getByRole('dialog', { name: 'Mira' })).toContainText('All changes are saved.');
    await bo.page.keyboard.press('Escape');
    await bo.page.getByLabel('Picture of Mira').setInputFiles({
      name: 'mira.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 90, height: 60, channels: 3, background: '#7a3b5d' } })
        .png()
        .toBuffer(),
    });
    const library = bo.page.getByRole('region', { name: 'Your characters' });
    await expect(library.locator('img')).toBeVisible();
    await isAccessible(bo.page);
    await library.scrollIntoViewIfNeeded();
    await picture(bo.page, 'library-picture');
    await bo.page.goto(link);
    await bo.page.getByRole('button', { name: 'Join the table' }).click();
    await bo.seated();
    await bo.page.getByRole('button', { name: 'Bring a character' }).first().click();
    await bo.page.getByRole('button', { name: 'Bring Mira' }).click();
    await expect(sheetOf(bo).locator('img')).toBeVisible();
    await expect.poll(async () => (await gm.tokens()).length).toBe(1);
  });

  await test.step('she grows, the GM asks to write it back, and her owner nods at the table', async () => {
    await gm.page.getByRole('tab', { name: 'Party' }).click();
    await gm.page.getByRole('button', { name: 'Open the sheet of Mira' }).click();
    await sheetOf(gm).getByRole('button', { name: 'Edit', exact: true }).click();
    await grow(gm, '77');
    await pick(gm, 'Ask to write growth back to the character');
    const card = bo.page.getByRole('region', { name: 'Ada asks to write what Mira learned here into your library' });
    await expect(card).toBeVisible();
    await isAccessible(bo.page);
    await picture(bo.page, 'ask-write-back');
    await card.getByRole('button', { name: 'Compare' }).click();
    const compare = bo.page.getByRole('dialog', { name: 'Mira here and in the library' });
    await expect(compare).toContainText('Here 77, in the library');
    await bo.page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Agree' }).click();
    await expect(card).toHaveCount(0);
    await expect(bo.page.getByText('What Mira learned is in your library now.').first()).toBeVisible();
  });

  const table = bo.page.url();
  await test.step('her owner changes her at home, and asks the GM to take that over', async () => {
    await inLibrary(bo, async (strength, sheet) => {
      await expect(strength).toHaveValue('77');
      await strength.fill('55');
      await strength.press('Enter');
      await expect(sheet).toContainText('All changes are saved.');
    });
    await bo.page.goto(table);
    await bo.seated();
    await bo.page.getByRole('tab', { name: 'Party' }).click();
    await bo.page.getByRole('button', { name: 'Open the sheet of Mira' }).click();
    await pick(bo, 'Compare with the library…');
    const compare = bo.page.getByRole('dialog', { name: 'Mira here and in the library' });
    await expect(compare).toContainText('Here 77, in the library 55');
    await isAccessible(bo.page);
    await picture(bo.page, 'compare');
    await compare.getByRole('switch', { name: /Strength/ }).click();
    await expect(compare.getByRole('button', { name: 'Ask the GM' })).toBeDisabled();
    await compare.getByRole('switch', { name: /Strength/ }).click();
    await compare.getByRole('button', { name: 'Ask the GM' }).click();
    const card = gm.page.getByRole('region', { name: 'Bo asks to take over what the library says of Mira' });
    await picture(gm.page, 'ask-refresh');
    await card.getByRole('button', { name: 'Agree' }).click();
    await expect(card).toHaveCount(0);
    await expect.poll(() => strengthAt(bo)).toBe(55);
  });

  await test.step('who is away finds the question at home, and is warned of what changed since', async () => {
    await grow(gm, '60');
    await expect.poll(() => strengthAt(bo)).toBe(60);
    await pick(gm, 'Ask to write growth back to the character');
    await expect(gm.page.getByText('The player of Mira has been asked.').first()).toBeVisible();
    await inLibrary(bo, async (strength, sheet) => {
      await strength.fill('56');
      await strength.press('Enter');
      await expect(sheet).toContainText('All changes are saved.');
    });
    const waiting = bo.page.getByRole('region', { name: 'Waiting for you' });
    await waiting.getByRole('button', { name: 'Agree' }).click();
    await expect(waiting).toContainText('Mira has changed in your library since.');
    await isAccessible(bo.page);
    await picture(bo.page, 'ask-at-home');
    await waiting.getByRole('button', { name: 'Write over it' }).click();
    await expect(waiting).toHaveCount(0);
    await inLibrary(bo, (strength) => expect(strength).toHaveValue('60'));
  });
  expect(complaints).toEqual([]);
});
