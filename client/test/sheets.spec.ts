import type { Locator } from '@playwright/test';
import { importMap } from '../../server/test/support/importMap.ts';
import { cellarMap } from './support/cellarMap.ts';
import { isAccessible, picture } from './support/looks.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

async function openCellar(gm: TablePerson): Promise<string> {
  await gm.signIn();
  const link = await gm.openTable('The Gilded Flagon');
  const assistant = await gm.assistant();
  await importMap(
    assistant,
    await gm.page.evaluate(() => globalThis.__tallow!.model().session.id),
    await cellarMap(),
    'Tavern and cellar.dd2vtt',
  );
  await assistant.leave();
  await expect.poll(() => gm.sceneName()).toBe('Tavern and cellar');
  return link;
}

/** Two clicks: the dialog, and a hero. */
async function bringHero({ page }: TablePerson): Promise<string> {
  await page.getByRole('button', { name: 'Bring a character' }).first().click();
  const hero = page.getByRole('button', { name: /^Make .* your character$/ }).first();
  const name = (await hero.textContent())!;
  await hero.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return name;
}

const sheetOf = ({ page }: TablePerson, name: string): Locator => page.getByRole('region', { name: `Sheet: ${name}` });
const numberIn = (sheet: Locator, name: string): Locator =>
  sheet.getByRole('button', { name: new RegExp(`^${name}: .*How it comes about`) });

test('characters and creatures come to the table, are read, changed and fought with', async ({ person }) => {
  const [gm, bo, cy] = [await person('Ada'), await person('Bo'), await person('Cy', { phone: true })];
  const complaints: string[] = [];
  for (const { page, name } of [gm, bo, cy])
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  const link = await openCellar(gm);
  await bo.join(link);

  await test.step('the GM places two goblins by a click on the map', async () => {
    await gm.page.getByRole('tab', { name: 'Scene' }).click();
    await gm.page.getByRole('searchbox', { name: 'Search creatures' }).fill('gob');
    await gm.page.getByRole('button', { name: 'Goblin', exact: true }).click();
    await gm.page.getByRole('button', { name: 'One creature more' }).click();
    await picture(gm.page, 'creatures');
    await gm.page.getByRole('button', { name: 'Place on the map' }).click();
    const at = await gm.spotOf(650, 350);
    await gm.page.mouse.move(at.x, at.y);
    await gm.page.mouse.click(at.x, at.y);
    await expect
      .poll(async () => (await gm.tokens()).map(({ name }) => name).toSorted())
      .toEqual(['Goblin 1', 'Goblin 2']);
    expect(await gm.token('Goblin 1')).toMatchObject({ x: 600, y: 300 });
  });

  let hero = '';
  await test.step('a player makes a sample hero the own character, and its sheet opens', async () => {
    await picture(bo.page, 'without-character');
    hero = await bringHero(bo);
    await expect(sheetOf(bo, hero)).toBeVisible();
    await expect(sheetOf(bo, hero).getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
  });

  await test.step('every number says where it comes from', async () => {
    await numberIn(sheetOf(bo, hero), 'Max HP').click();
    const reasons = bo.page.getByRole('dialog', { name: 'Where Max HP comes from' });
    await expect(reasons).toContainText('racialMultiplier');
    await picture(bo.page, 'sheet-explained');
    await bo.page.keyboard.press('Escape');
  });

  await test.step('the GM changes strength, and the player sees what follows from it', async () => {
    await gm.page.getByRole('tab', { name: 'Party' }).click();
    await gm.page.getByRole('button', { name: `Open the sheet of ${hero}` }).click();
    const sheet = sheetOf(gm, hero);
    await sheet.getByRole('button', { name: 'Edit', exact: true }).click();
    await sheet.getByLabel('Strength').fill('77');
    await sheet.getByLabel('Strength').press('Enter');
    await expect(numberIn(sheetOf(bo, hero), 'Carry Weight')).toHaveText('77');
    await picture(gm.page, 'sheet-gm');
    await isAccessible(gm.page);
    await sheet.getByRole('button', { name: 'Growth and more' }).click();
    await gm.page.getByRole('menuitem', { name: 'Ask to write growth back to the character' }).click();
    await expect(gm.page.getByText(`The player of ${hero} has been asked.`).first()).toBeVisible();
    await bo.page.getByRole('button', { name: 'Agree' }).click();
    await expect(bo.page.getByText(`What ${hero} learned is in your library now.`).first()).toBeVisible();
    await numberIn(sheet, 'Armor Class').click();
    await gm.page.getByLabel('Fix at').fill('99');
    await gm.page.getByLabel('Fix at').press('Enter');
    await expect(numberIn(sheetOf(bo, hero), 'Armor Class')).toHaveText('99');
    await gm.page.keyboard.press('Escape');
    await expect(numberIn(sheet, 'Armor Class')).toBeFocused();
    await gm.page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  await test.step('points take a change as people type it', async () => {
    const field = sheetOf(bo, hero).getByRole('textbox', { name: /^HP:/ });
    const before = await heroHp(bo, hero);
    await field.fill('-7');
    await field.press('Enter');
    await expect.poll(() => heroHp(bo, hero)).toBe(before - 7);
  });

  await test.step('a thing on the sheet opens what is done with it', async () => {
    await sheetOf(bo, hero).getByRole('tab', { name: 'Actions & gear' }).click();
    await picture(bo.page, 'sheet-gear');
    await isAccessible(bo.page);
    await sheetOf(bo, hero)
      .getByRole('button', { name: /^Attack: / })
      .first()
      .click();
    await expect(bo.page.getByRole('form', { name: `Attack: ${hero}` })).toBeVisible();
    await picture(bo.page, 'sheet-attack');
    await bo.page.keyboard.press('Escape');
  });

  await test.step('an encounter begins, is rolled for, and goes on from turn to turn', async () => {
    await gm.page.getByRole('button', { name: 'Start encounter' }).click();
    await picture(gm.page, 'encounter-start');
    await gm.page.getByRole('button', { name: 'Start with 3' }).click();
    const turns = (who: TablePerson): Locator => who.page.getByRole('region', { name: 'Turns' });
    await bo.page.getByRole('button', { name: 'Roll initiative' }).click();
    await gm.page.getByRole('button', { name: 'Roll all that are missing' }).click();
    await gm.page.getByRole('button', { name: 'Begin the round' }).click();
    await expect(turns(gm)).toContainText('Round 1');
    const active = turns(gm).locator('[aria-current=step]');
    const first = await active.textContent();
    await gm.page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => active.textContent()).not.toBe(first);
    await picture(gm.page, 'tracker-gm');
    await isAccessible(gm.page);
    await picture(bo.page, 'tracker-player');
  });

  await test.step('on a phone the sheet is a tab, and the tracker a strip', async () => {
    await cy.join(link);
    const own = await bringHero(cy);
    await expect(sheetOf(cy, own)).toBeVisible();
    await picture(cy.page, 'sheet-phone');
    await isAccessible(cy.page);
  });
  expect(complaints).toEqual([]);
});

function heroHp({ page }: TablePerson, name: string): Promise<number> {
  return page.evaluate(
    (who) => [...globalThis.__tallow!.model().sheets.values()].find((sheet) => sheet.name === who)!.resources['hp']!,
    name,
  );
}
