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
