import { findRuleset } from '@tallow/shared/rules';
import { inPseudo, speakPseudo, unspoken } from './support/pseudo.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

const CHIP = findRuleset('chip')!;
/** What people call themselves and what is theirs, with the letters that stand for them where there is no room. */
const NAMES = ['Ada', 'Bo', 'The Gilded Flagon', 'Open ground', 'Brakka', 'Br', 'Goblin', 'Go', 'Lamp', 'La'];

test('everything on the pages comes from the catalogue', async ({ person }) => {
  const [gm, bo] = [await person('Ada', { large: true }), await person('Bo', { phone: true })];
  /** Each with where it was seen first. */
  const complaints = new Map<string, string>();
  const look = async ({ page }: TablePerson, where: string): Promise<void> => {
    for (const text of await unspoken(page, NAMES)) if (!complaints.has(text)) complaints.set(text, where);
  };
  const button = ({ page }: TablePerson, name: string) => page.getByRole('button', { name: inPseudo(name) }).first();
  const tab = ({ page }: TablePerson, name: string) => page.getByRole('tab', { name: inPseudo(name) });
  const { page } = gm;

  await test.step('home', async () => {
    await page.goto('/');
    await speakPseudo(page);
    await expect(button(gm, 'Make an account')).toBeVisible();
    await look(gm, 'welcome');
    for (const name of ['Sign in', 'Make an account', 'Play as a guest']) {
      await button(gm, name).click();
      await look(gm, `welcome, ${name}`);
    }
    await page.getByLabel(inPseudo('Your name')).fill('Ada');
    await button(gm, 'Sit down').click();
    await expect(page.getByLabel(inPseudo('Name of the table'))).toBeVisible();
    await look(gm, 'lobby');
    await button(gm, 'New character').click();
    await look(gm, 'a new character');
    await page.keyboard.press('Escape');
    await page.goto('/account');
    await expect(button(gm, 'Add a password')).toBeVisible();
    await look(gm, 'account of a guest');
    await button(gm, 'Add a password').click();
    await look(gm, 'a password for a guest');
    await page.getByLabel(inPseudo('Account name')).fill('Lamp');
    await page.locator('input[type=password]').fill('correct horse battery');
    await button(gm, 'Make the account').click();
    await expect(page.getByLabel(inPseudo('Current password'))).toBeVisible();
    await page.getByLabel(inPseudo('What it is for')).fill('Lamp');
    await button(gm, 'Make the token').click();
    await expect(page.getByText(/^tlw_/)).toBeVisible();
    await look(gm, 'account');
    await page.goto('/');
  });

  await page.getByLabel(inPseudo('Name of the table')).fill('The Gilded Flagon');
  await button(gm, 'Open the table').click();
  await gm.seated();
  const assistant = await gm.assistant();
  const link = await page.evaluate(() => `/join/${globalThis.__tallow!.model().session.joinCode}`);

  await test.step('a table that is new', async () => {
    for (const name of ['Log', 'Party', 'Scene']) {
      await tab(gm, name).click();
      await look(gm, `tab ${name}`);
    }
    await button(gm, 'Table menu').click();
    await look(gm, 'table menu');
    await page.getByRole('menuitem', { name: inPseudo('Keyboard shortcuts') }).click();
    await look(gm, 'keys');
    await page.keyboard.press('Escape');
    await button(gm, 'Import map').click();
    await look(gm, 'import');
    await page.keyboard.press('Escape');
  });

  await test.step('a player joins', async () => {
    await bo.page.goto(link);
    await speakPseudo(bo.page);
    await look(bo, 'invited');
    await bo.page.getByLabel(inPseudo('Your name')).fill('Bo');
    await button(bo, 'Sit down').click();
    await button(bo, 'Join the table').click();
    await bo.seated();
    await look(bo, 'the phone');
  });

  const place = async (
    template: object | undefined,
    name: string,
    x: number,
    ownerId: string | null,
  ): Promise<void> => {
    const side = ownerId === null ? 'foes' : 'party';
    const sheet = {
      action: 'sheet.add',
      template: { ...template, name },
      count: 1,
      ownerId,
      side,
      place: { x, y: 300 },
    };
    expect(await assistant.act(sheet)).toMatchObject({ ok: true });
  };
  await place(CHIP.heroes?.[0], 'Brakka', 300, await bo.userId());
  await place(
    CHIP.bestiary?.find(({ name }) => name === 'Goblin'),
    'Goblin',
    400,
    null,
  );
  await assistant.act({ action: 'token.create', name: 'Lamp', x: 600, y: 600, bar: { value: 3, max: 4 } });
  await expect.poll(async () => (await gm.tokens()).length).toBe(3);

  await test.step('tokens', async () => {
    await page.keyboard.press('0');
    await gm.click('Lamp');
    await tab(gm, 'Token').click();
    await look(gm, 'a token');
  });

  await test.step('a sheet', async () => {
    await gm.click('Brakka');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: inPseudo('Sheet') })).toBeVisible();
    for (const name of ['Stats', 'Actions & gear', 'Skills', 'Effects', 'Notes']) {
      await tab(gm, name).click();
      await look(gm, `sheet, ${name}`);
    }
    await tab(gm, 'Actions & gear').click();
    await button(gm, 'Edit').click();
    await look(gm, 'a sheet that is edited');
    await tab(gm, 'Effects').click();
    await button(gm, 'Add a condition or effect').click();
    await look(gm, 'an effect');
    await page.keyboard.press('Escape');
    await tab(gm, 'Stats').click();
    await page
      .getByRole('button', { name: inPseudo('How it comes about') })
      .first()
      .click();
    await look(gm, 'where a number comes from');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('a fight', async () => {
    await gm.click('Brakka');
    await button(gm, 'Attack').click();
    await expect(gm.composer()).toBeVisible();
    await look(gm, 'an attack');
    await page.keyboard.press('Escape');
    const ids = [...assistant.state.sheets].map(([id]) => id);
    await assistant.act({ action: 'encounter.start', sheetIds: ids });
    await expect(button(gm, 'Roll all that are missing')).toBeVisible();
    await look(gm, 'turns before they begin');
    for (const sheetId of ids) await assistant.act({ action: 'encounter.set', sheetId, initiative: 40 });
    await assistant.act({ action: 'encounter.next' });
    await expect(button(gm, 'Next turn')).toBeVisible();
    await look(gm, 'turns');
    await page
      .getByRole('button', { name: inPseudo('in the turn order: initiative') })
      .first()
      .click();
    await look(gm, 'one in the order');
    await page.keyboard.press('Escape');
  });

  await test.step('a question', async () => {
    const idOf = (name: string): string => [...assistant.state.sheets].find(([, sheet]) => sheet.name === name)![0];
    const attack = { action: 'attack', sheetId: idOf('Goblin'), targets: [assistant.tokenNamed('Brakka')] };
    expect(await assistant.act({ ...attack, entryId: 'dagger' })).toMatchObject({ ok: true });
    await expect(bo.page.getByRole('region', { name: inPseudo('You are asked') })).toBeVisible();
    await look(bo, 'a question');
    await look(gm, 'whom the table waits for');
  });

  await test.step('the map', async () => {
    const at = await gm.spotOf(1_200, 900);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await expect(page.getByRole('menuitem', { name: inPseudo('Ping here') })).toBeVisible();
    await look(gm, 'menu of the ground');
    await page.keyboard.press('Escape');
    for (const name of ['Measure', 'Place a token', 'Fog brush']) {
      await button(gm, name).click();
      await look(gm, `tool ${name}`);
    }
    await button(gm, 'Select and move').click();
  });

  await test.step('a question and a story', async () => {
    const goblin = CHIP.bestiary!.find(({ name }) => name === 'Goblin')!;
    const sheetId = [...assistant.state.sheets].find(([, { name }]) => name === 'Goblin')![0];
    const entryId = goblin.entries.find(({ kind }) => kind === 'weapon')!.id;
    const attack = { action: 'attack', sheetId, entryId, targets: [assistant.tokenNamed('Brakka')] };
    expect(await assistant.act(attack)).toMatchObject({ ok: true });
    await expect(bo.page.getByText(inPseudo('How do you defend yourself?')).first()).toBeVisible();
    await look(bo, 'a question');
    await look(gm, 'somebody is asked');
    const [exchangeId, { prompts }] = [...assistant.state.exchanges][0]!;
    const [{ id: promptId }] = JSON.parse(prompts) as [{ id: string }];
    expect(await assistant.act({ action: 'react', exchangeId, promptId, option: 'none' })).toMatchObject({ ok: true });
    await assistant.act({ action: 'sheet.hurt', sheetIds: [sheetId], amount: 3, damageType: 'fire' });
    await assistant.act({ action: 'sheet.effect', sheetIds: [sheetId], condition: 'grappled', modifiers: [] });
    await tab(gm, 'Log').click();
    await expect(page.getByText(inPseudo('Grappled')).first()).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await look(gm, 'a story');
    expect(await assistant.act({ ...attack, targets: [] })).toMatchObject({ ok: false });
  });

  await test.step('talk', async () => {
    await assistant.act({ action: 'chat.send', text: '12', to: 'all' });
    await assistant.act({ action: 'roll.make', formula: '2d6+3', visibility: 'gm' });
    await tab(gm, 'Log').click();
    await page.keyboard.press('r');
    await expect(page.getByLabel(inPseudo('Formula'))).toBeVisible();
    await look(gm, 'dice and log');
    await page.getByLabel(inPseudo('Formula')).fill('2d');
    await expect(page.getByRole('alert')).toBeVisible();
    await look(gm, 'a formula that is wrong');
    await look(bo, 'the phone in a fight');
  });

  expect(Object.fromEntries(complaints)).toEqual({});
});
