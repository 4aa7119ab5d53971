import type { Browser, Page } from '@playwright/test';
import { FakeTelegram } from '../../server/test/support/FakeTelegram.ts';
import { initData } from '../../server/test/support/initData.ts';
import { Player } from '../../server/test/support/Player.ts';
import { startServer, type RunningServer } from '../../server/test/support/startServer.ts';
import { isAccessible, picture } from './support/looks.ts';
import { heroCalled } from './support/seated.ts';
import { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';
import { TelegramWindow } from './support/telegramWindow.ts';

const BOT = '123456:a-token-of-the-test-bot-only';
const LIGHT = {
  bg_color: '#ffffff',
  secondary_bg_color: '#efeff4',
  section_bg_color: '#fafafa',
  text_color: '#101418',
  hint_color: '#8e8e93',
  button_color: '#2481cc',
  button_text_color: '#ffffff',
};
const DARK = { bg_color: '#17212b', secondary_bg_color: '#232e3c', text_color: '#f5f5f5', button_color: '#5288c1' };

let telegram: FakeTelegram;
let server: RunningServer;
test.beforeAll(async () => {
  telegram = await FakeTelegram.start();
  server = await startServer({ env: { TELEGRAM_BOT_TOKEN: BOT, TELEGRAM_API_ROOT: telegram.url } });
});
test.afterAll(async () => {
  await server.stop();
  await telegram.stop();
});

async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  return context.newPage();
}
const colour = (page: Page, name: string): Promise<string> =>
  page.evaluate((variable) => getComputedStyle(document.documentElement).getPropertyValue(variable).trim(), name);

test('somebody comes from Telegram, and plays with its buttons in its colours', async ({ browser }) => {
  const page = await phone(browser);
  const ada = new TablePerson(page, 'Ada');
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const gm = await Player.signIn(server.url, 'Gil');
  const { body } = await gm.api('POST', '/api/sessions', { name: 'The cellar', ruleset: 'chip' });
  await gm.sitDown(body.session.id);
  const around = await TelegramWindow.around(page, {
    initData: initData(BOT, { id: 42, first_name: 'Ada' }, { start_param: body.session.joinCode }),
    colorScheme: 'light',
    themeParams: LIGHT,
  });

  await test.step('the link’s invite opens, and somebody is there without a press', async () => {
    await page.goto('/?mode=telegram');
    await expect(page.getByRole('heading', { name: 'The cellar' })).toBeVisible();
    await expect(page.getByText('Ada', { exact: false })).toBeVisible();
    expect(await around.calls()).toEqual(expect.arrayContaining(['ready', 'expand', 'disableVerticalSwipes']));
  });
  await test.step('in Telegram’s colours', async () => {
    expect([await colour(page, '--panel'), await colour(page, '--table')]).toEqual(['#fafafa', '#efeff4']);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await isAccessible(page);
    await picture(page, 'telegram-invite');
  });
  await test.step('the main button joins', async () => {
    await expect.poll(() => around.main()).toBe('Join the table');
    await around.press('main');
    await ada.seated();
    await picture(page, 'telegram-table');
  });
  await test.step('the mode stays after a reload', async () => {
    await page.reload();
    await ada.seated();
    await expect.poll(() => around.hasBack()).toBe(true);
  });
  await test.step('it takes on other colours at once', async () => {
    await around.change({ colorScheme: 'dark', themeParams: DARK });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await colour(page, '--panel')).toBe('#17212b');
  });
  await test.step('the main button rolls initiative, and ends the own turn; the hand feels it', async () => {
    const ownerId = await ada.userId();
    await gm.act({
      action: 'sheet.add',
      template: heroCalled('Wren'),
      ownerId,
      side: 'party',
      place: { x: 500, y: 500 },
    });
    await expect.poll(() => ada.sees('Wren')).toBe(true);
    const [sheetId] = [...gm.state.sheets].find(([, sheet]) => sheet.name === 'Wren')!;
    await gm.act({ action: 'encounter.start', sheetIds: [sheetId] });
    await expect.poll(() => around.main()).toBe('Roll initiative');
    await around.press('main');
    await expect.poll(() => gm.state.encounter.combatants.get(sheetId)?.hasInitiative).toBe(true);
    await gm.act({ action: 'encounter.next' });
    await expect.poll(() => around.main()).toBe('End turn');
    await expect.poll(() => around.calls()).toContain('notification success');
    await picture(page, 'telegram-turn');
    await around.press('main');
    await expect.poll(() => gm.state.encounter.round).toBe(2);
  });
  await test.step('back closes what is open, then leads home', async () => {
    await page.getByRole('button', { name: 'Table menu' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await around.press('back');
    await expect(page.getByRole('menu')).toBeHidden();
    await page.getByRole('tab').first().click();
    await expect(page.locator('[data-snap=half]')).toBeVisible();
    await around.press('back');
    await expect(page.locator('[data-snap=peek]')).toBeVisible();
    await around.press('back');
    await expect(page).toHaveURL(`${server.url}/`);
    await expect.poll(() => around.hasBack()).toBe(false);
    await expect.poll(() => around.main()).toBe('Continue');
    await isAccessible(page);
    await picture(page, 'telegram-home');
  });
  await test.step('the account page turns the bot’s messages on', async () => {
    await page.goto('/account');
    await page.getByRole('switch', { name: /Tell me when it is my turn/ }).click();
    await expect(page.getByRole('switch', { name: /Tell me when it is my turn/ })).toBeChecked();
    await picture(page, 'telegram-account');
  });
  await test.step('a short note does not hold back', async () => {
    await page.getByLabel('Your name').fill('Augusta');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('[data-toast]')).toBeVisible();
    await around.press('back');
    await expect(page).toHaveURL(`${server.url}/`);
  });
  expect(complaints).toEqual([]);
  await test.step('whose sign-in ended without their doing is there again', async () => {
    const token = (): Promise<string> =>
      page.evaluate(() => JSON.parse(localStorage.getItem('tallow/accounts')!).accounts[0]?.token as string);
    const old = await token();
    await Object.assign(new Player(server.url), { token: old }).api('POST', '/api/auth/logout-everywhere', {});
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The cellar' })).toBeVisible();
    expect(await token()).not.toBe(old);
  });
  await page.context().close();
});

test('whom Telegram does not vouch for reads why, and comes in another way', async ({ browser }) => {
  const page = await phone(browser);
  await TelegramWindow.around(page, {
    initData: initData('654321:a-token-of-another-bot-altogether', { id: 42, first_name: 'Ada' }),
    colorScheme: 'dark',
    themeParams: DARK,
  });
  await page.goto('/?mode=telegram');
  await expect(page.getByText('too old, or meant for another bot', { exact: false })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Go on without' }).click();
  await expect(page.getByLabel('Your name')).toBeVisible();
  await page.context().close();
});

test('outside of Telegram its script is asked for in this mode alone, and the policy lets it in', async ({
  browser,
}) => {
  const page = await phone(browser);
  const asked: string[] = [];
  await page.route('https://telegram.org/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto('/');
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(asked).toEqual([]);
  await page.goto('/?mode=telegram');
  await expect(page.getByText('Telegram’s script did not come', { exact: false })).toBeVisible();
  expect(asked).toEqual(['https://telegram.org/js/telegram-web-app.js']);
  await page.context().close();
});
