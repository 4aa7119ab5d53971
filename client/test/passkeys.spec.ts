import { isAccessible, picture } from './support/looks.ts';
import { expect, test } from './support/tableTest.ts';

test('a guest adds a passkey, and signs in by it after signing out', async ({ person, server }) => {
  const { page } = await person('Ada');
  const authenticator = await page.context().newCDPSession(page);
  await authenticator.send('WebAuthn.enable');
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  // Passkeys belong to a name: an address has none.
  await page.goto(server.url.replace('127.0.0.1', 'localhost'));
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Sit down' }).click();
  await page.getByRole('button', { name: 'Make it an account' }).click();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Passkey of Chrome on Linux')).toBeVisible();
  await isAccessible(page);
  await picture(page, 'account-passkey', { fullPage: true });
  await page.getByRole('button', { name: 'Sign out here' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('Passkey of Chrome on Linux')).toBeVisible();
  await page.getByRole('link', { name: 'Back to your tables' }).click();
  await expect(page.getByText('Playing as Ada')).toBeVisible();
  await expect(page.getByText('Keep your name on any device')).toHaveCount(0);
});
