import { expect, test } from './support/tableTest.ts';

test('what the page is made of comes compressed, and is kept for good', async ({ server }) => {
  const page = await (await fetch(server.url)).text();
  const scripts = [...page.matchAll(/assets\/[\w-]+\.(?:js|css)/g)].map(([name]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const { status, headers } = await fetch(`${server.url}/${name}`, { headers: { 'Accept-Encoding': 'br' } });
    expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
      200,
      'br',
      'public,max-age=31536000,immutable',
    ]);
  }
  expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404);
});

test('a page knows its build, and offers to load the newer one of a server that came since', async ({
  person,
  server,
}) => {
  const ada = await person('Ada');
  const { page } = ada;
  await ada.signIn();
  await ada.openTable('Up to date');
  const told = (await (await fetch(`${server.url}/api/version`)).json()) as { build: string; version: string };
  const knows = () => page.evaluate(() => globalThis.__tallow!.model().stats);
  expect(await knows()).toMatchObject({ build: told.build, version: told.version });
  expect(told.build).toMatch(/^[0-9a-f]{12}$/);
  const offer = page.locator('[data-trouble]').filter({ hasText: 'There is a newer Tallow' });
  await page.route('**/api/version', (route) => route.fulfill({ json: { ...told, protocol: 1, build: 'another' } }));
  await server.restart();
  await expect(offer).toBeVisible();
  expect(await knows()).toMatchObject({ build: told.build });
  await page.unroute('**/api/version');
  await offer.getByRole('button', { name: 'Reload' }).click();
  await ada.seated();
  await expect(offer).toBeHidden();
});
