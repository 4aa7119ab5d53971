import type { Browser, Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../server/test/support/startServer.ts';
import { CLIENT, TestProvider } from '../../server/test/support/TestProvider.ts';
import { isAccessible, picture } from './support/looks.ts';
import { expect, test } from './support/tableTest.ts';

let provider: TestProvider;
let server: RunningServer;

test.beforeAll(async () => {
  provider = await TestProvider.start();
  server = await startServer({
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_LABEL: 'The Guild',
    },
  });
  await provider.serve(`${server.url}/api/auth/oidc/callback`);
});
test.afterAll(async () => {
  await server?.stop('SIGTERM');
  await provider?.close();
});

const open = async (browser: Browser): Promise<Page> => (await browser.newContext({ baseURL: server.url })).newPage();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signInElsewhere(page: Page): Promise<void> {
  await page.goto('/');
  await press(page, 'Sign in');
  await press(page, 'Sign in with The Guild');
}

/** At the provider's own pages: who one is, and that one agrees. */
async function vouch(page: Page, name: string): Promise<void> {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('somebody signs in through a provider, on two devices, and is the same person on both', async ({ browser }) => {
  const [desk, laptop] = [await open(browser), await open(browser)];
  for (const page of [desk, laptop]) {
    await signInElsewhere(page);
    await vouch(page, 'ada');
    await expect(page.getByText('Playing as ada of the Test')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    if (page === laptop) break;
    await page.getByLabel('Name of the table').fill('The Gilded Flagon');
    await press(page, 'Open the table');
    await expect(page).toHaveURL(/\/table\//);
  }
  await expect(laptop.getByText(/The Gilded Flagon/).first()).toBeVisible();
  await isAccessible(laptop);
  await picture(laptop, 'home-oidc');
  for (const page of [desk, laptop]) await page.context().close();
});

test('a guest adds a provider, keeps the table, and is let in by it elsewhere', async ({ browser }) => {
  const [guest, phone] = [await open(browser), await open(browser)];
  await guest.goto('/');
  await guest.getByLabel('Your name').fill('Bo');
  await press(guest, 'Sit down');
  await guest.getByLabel('Name of the table').fill('The Attic');
  await press(guest, 'Open the table');
  await expect(guest).toHaveURL(/\/table\//);
  await guest.goto('/account');
  await press(guest, 'Add The Guild');
  await vouch(guest, 'bo');
  await expect(guest.getByText('Account elsewhere')).toBeVisible();
  await signInElsewhere(phone);
  await vouch(phone, 'bo');
  await expect(phone.getByText(/The Attic/).first()).toBeVisible();
  for (const page of [guest, phone]) await page.context().close();
});

test('who turns round at the provider is told so, and may try again', async ({ browser }) => {
  const page = await open(browser);
  await signInElsewhere(page);
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await picture(page, 'oidc-refused');
  await isAccessible(page);
  await signInElsewhere(page);
  await vouch(page, 'cy');
  await expect(page.getByText('Playing as cy of the Test')).toBeVisible();
  await page.context().close();
});
