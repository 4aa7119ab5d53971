import { expect, test } from './support/tableTest.ts';

/** Each would set a mark on the page if it ever ran. */
const SCRIPTS = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=2">',
  '"><svg onload=window.pwned=3>',
  "';window.pwned=4;//",
  'javascript:window.pwned=5',
  '<iframe srcdoc="<script>parent.pwned=6</script>">',
  '{{constructor.constructor("window.pwned=7")()}}',
  '<a href="javascript:window.pwned=8">x</a>',
  '<style>@import "https://evil.example/x.css";</style>',
];

test('text of others is shown as text: it neither runs, nor loads, nor leads anywhere', async ({ person }) => {
  const gm = await person('Ada');
  const complaints: string[] = [];
  const foreign: string[] = [];
  gm.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  gm.page.on('pageerror', (error) => complaints.push(error.message));
  gm.page.on('dialog', (dialog) => void dialog.dismiss());
  gm.page.on('request', (request) => new URL(request.url()).hostname === 'evil.example' && foreign.push(request.url()));
  await gm.signIn();
  const link = await gm.openTable(SCRIPTS[1]!);
  const bo = await person(SCRIPTS[2]!);
  await bo.join(link);
  const [gmsHand, bosHand] = [await gm.assistant(), await bo.assistant()];
  for (const [i, script] of SCRIPTS.entries()) {
    expect(await bosHand.say(script)).toMatchObject({ ok: true });
    await gm.page.waitForTimeout(250); // five lines a second are let
    expect(
      await gmsHand.act({
        action: 'token.create',
        name: script.slice(0, 80),
        x: 300 + 100 * i,
        y: 300,
        gmNotes: script,
      }),
    ).toMatchObject({ ok: true });
    expect(await bosHand.act({ action: 'roll', formula: `d20 # ${script.slice(0, 60)}` })).toMatchObject({ ok: true });
  }
  await gmsHand.act({
    action: 'sheet.add',
    place: { x: 700, y: 700 },
    template: {
      ruleset: 'chip',
      name: SCRIPTS[1],
      image: '',
      size: 1,
      bonuses: {},
      proficiencies: [],
      gmNotes: SCRIPTS[0],
      fields: { strength: 10, dexterity: 10, constitution: 10, perception: 10, arcane: 10, will: 10 },
      entries: [
        {
          id: 'e',
          kind: 'gear',
          name: SCRIPTS[2],
          fields: {},
          modifiers: [],
          requires: null,
          quantity: 1,
          weight: 0,
          containerId: null,
          active: false,
          dropped: false,
          secret: false,
        },
      ],
    },
  });
  await expect(gm.page.getByText(SCRIPTS[0]!).first()).toBeAttached();
  await gm.page.goto('/');
  await expect(gm.page.getByText(SCRIPTS[1]!).first()).toBeVisible();

  for (const { page } of [gm, bo]) {
    expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    expect(await page.locator('iframe, a[href^="javascript:"], img[src="x"]').count()).toBe(0);
  }
  expect([complaints, foreign]).toEqual([[], []]);
  await gmsHand.leave();
  await bosHand.leave();
});

test('the policy of the page stops a script all the same, and a connection to somewhere else', async ({
  person,
  server,
}) => {
  const gm = await person('Ada');
  await gm.signIn();
  await gm.openTable('Policy');
  const tried = await gm.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.pwned = 9';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.pwned = 10">');
    const socket = await new Promise((resolve) => {
      try {
        const line = new WebSocket('wss://evil.example/');
        line.onerror = () => resolve('refused');
        line.onopen = () => resolve('open');
      } catch {
        resolve('refused');
      }
    });
    const asked = await fetch('https://evil.example/').then(
      () => 'answered',
      () => 'refused',
    );
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    return { socket, asked, pwned: (globalThis as { pwned?: number }).pwned };
  });
  expect(tried).toEqual({ socket: 'refused', asked: 'refused', pwned: undefined });
  expect(await (await fetch(server.url)).text()).not.toContain('<script>');
});
