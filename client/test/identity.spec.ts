import type { Page } from '@playwright/test';
import { isAccessible, picture } from './support/looks.ts';
import { toast } from './support/seated.ts';
import { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

const PASSWORD = 'correct horse battery';
let count = 0;
const newName = (): string => `ada.${Date.now()}${count++}`;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function register({ page, name }: TablePerson, account: string): Promise<void> {
  await page.goto('/');
  await press(page, 'Make an account');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await press(page, 'Make the account');
  await expect(page.getByLabel('Name of the table')).toBeVisible();
}

async function signInAs({ page }: TablePerson, account: string, password = PASSWORD): Promise<void> {
  // On the start page a name comes first.
  if (new URL(page.url()).pathname === '/') await press(page, 'Sign in');
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

/** A guest who opens a table and becomes an account. */
async function upgraded(person: (name: string) => Promise<TablePerson>, account: string): Promise<TablePerson> {
  const ada = await person('Ada');
  await ada.signIn();
  await ada.openTable('The Gilded Flagon');
  await ada.page.goto('/');
  await ada.page.getByRole('button', { name: 'Make it an account' }).click();
  await expect(ada.page.getByText('You are a guest:')).toBeVisible();
  await press(ada.page, 'Add a password');
  await ada.page.getByLabel('Account name').fill(account);
  await ada.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await press(ada.page, 'Make the account');
  await expect(section(ada.page, 'Change password')).toBeVisible();
  return ada;
}

test('somebody new makes an account, and signs in again with its password only', async ({ person }) => {
  const ada = await person('Ada');
  const { page } = ada;
  const account = newName();
  await page.goto('/');
  await press(page, 'Make an account');
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill('short');
  await press(page, 'Make the account');
  await expect(page.getByRole('alert')).toHaveText('A password has at least ten characters.');
  await isAccessible(page);
  await picture(page, 'make-account');
  await register(ada, account);
  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await press(page, 'Sign out here');
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  await page.goto('/');
  await signInAs(ada, account, 'not the password');
  await expect(page.getByRole('alert')).toHaveText('Name and password do not belong together. Check both.');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await press(page, 'Sign in');
  await expect(page.getByText('Playing as Ada')).toBeVisible();
});

test('a guest becomes an account and keeps the table, which the second device finds', async ({ person }) => {
  const account = newName();
  const ada = await upgraded(person, account);
  await ada.page.goto('/');
  await expect(ada.page.getByRole('heading', { name: 'The Gilded Flagon' })).toBeVisible();
  await expect(ada.page.getByText('Keep your name on any device')).toHaveCount(0);
  const second = await person('Ada');
  await second.page.goto('/');
  await signInAs(second, account.toUpperCase());
  await second.page.getByRole('link', { name: 'Continue' }).click();
  await second.seated();

  await test.step('signing out everywhere closes the open table of the other device', async () => {
    await ada.page.goto('/account');
    await expect(section(ada.page, 'Where you are signed in').getByRole('listitem')).toHaveCount(2);
    await press(ada.page, 'Sign out everywhere');
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(second.page.getByRole('heading', { name: 'You were signed out' })).toBeVisible();
    await isAccessible(second.page);
    await picture(second.page, 'signed-out');
    await signInAs(second, account);
    await second.seated();
  });
});

test('a new password signs out the other device, and this browser’s open table goes on', async ({ person }) => {
  const account = newName();
  const ada = await upgraded(person, account);
  const page = await ada.page.context().newPage();
  const other = new TablePerson(page, 'Ada');
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue' }).click();
  await other.seated();
  await ada.page.getByLabel('Current password').fill('not it at all');
  await ada.page.getByLabel('New password').fill(`${PASSWORD} staple`);
  await press(ada.page, 'Change password');
  await expect(ada.page.getByRole('alert')).toHaveText('That is not your current password.');
  await ada.page.getByLabel('Current password').fill(PASSWORD);
  await press(ada.page, 'Change password');
  await expect(ada.page.getByText('Your password is changed.')).toBeVisible();
  await expect(section(ada.page, 'Where you are signed in').getByRole('listitem')).toHaveCount(1);
  await other.seated();
  expect(await page.getByRole('heading', { name: 'You were signed out' }).count()).toBe(0);
});

test('a sign-in that was ended elsewhere is over here at the next call', async ({ person }) => {
  const account = newName();
  const ada = await upgraded(person, account);
  const second = await person('Ada');
  await second.page.goto('/');
  await signInAs(second, account);
  await expect(second.page.getByText('Playing as Ada')).toBeVisible();
  await ada.page.reload();
  await section(ada.page, 'Where you are signed in')
    .getByRole('button', { name: /^Sign out .* on / })
    .click();
  await expect(section(ada.page, 'Where you are signed in').getByRole('listitem')).toHaveCount(1);
  await second.page.reload();
  await expect(second.page.getByText('This browser is signed out of “Ada”.')).toBeVisible();
});

test('who comes back from an account elsewhere finds no code in the address bar', async ({ person }) => {
  const ada = await person('Ada');
  const { page } = ada;
  await page.goto('/?signin=oidc&code=used-already');
  await expect(page.getByRole('alert')).toHaveText('You were not signed in. Try again.');
  expect(new URL(page.url()).search).toBe('');
  await page.goto('/?signin=oidc&error=NOT_OFFERED');
  await expect(page.getByRole('alert')).toHaveText('This server does not offer that.');
  await ada.signIn();
  await expect(page.getByText('Playing as Ada')).toBeVisible();
  await page.goto('/?signin=oidc&error=ACCOUNT_TAKEN&returnTo=/account');
  await expect(toast(ada, 'That account is somebody’s already.')).toBeVisible();
});

for (const phone of [false, true])
  test(`the account page is whole and accessible, ${phone ? 'on a phone' : 'at a desk'}`, async ({ person }) => {
    const ada = await person('Ada', { phone });
    const { page } = ada;
    const name = (what: string): string => `${what}-${phone ? 'phone' : 'desk'}`;
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Make an account' })).toBeVisible();
    await picture(page, name('welcome'), { fullPage: true });
    await isAccessible(page);
    await ada.signIn();
    await expect(page.getByText('Keep your name on any device')).toBeVisible();
    await picture(page, name('lobby-guest'), { fullPage: true });
    await isAccessible(page);
    await page.goto('/account');
    await expect(page.getByRole('button', { name: 'Add a password' })).toBeVisible();
    await picture(page, name('account-guest'), { fullPage: true });
    await isAccessible(page);
    await press(page, 'Add a password');
    await page.getByLabel('Account name').fill(newName());
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await isAccessible(page);
    await picture(page, name('add-password'));
    await press(page, 'Make the account');
    await expect(section(page, 'Change password')).toBeVisible();
    await page.getByLabel('What it is for').fill('Dice bot');
    await press(page, 'Make the token');
    await expect(page.getByText(/^tlw_/)).toBeVisible();
    await picture(page, name('account'), { fullPage: true });
    await isAccessible(page);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await picture(page, name('account-light'), { fullPage: true });
    await isAccessible(page);
    await press(page, 'Done');
    await expect(page.getByText(/^tlw_/)).toHaveCount(0);
    await press(page, 'End token Dice bot');
    await expect(page.getByText('look and play · until')).toHaveCount(0);
    await page.getByLabel('Your name').fill('Ada the Elder');
    await press(page, 'Save');
    await expect(page.getByText('Saved.')).toBeVisible();
    await press(page, 'Delete account…');
    const go = page.getByRole('button', { name: 'Delete for good' });
    await expect(go).toBeDisabled();
    await page.getByLabel('Type “Ada the Elder” to confirm').fill('Ada the Elder');
    await isAccessible(page);
    await picture(page, name('delete-account'));
    await go.click();
    await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  });
