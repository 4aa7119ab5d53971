import { isAccessible, picture } from './support/looks.ts';
import { seated } from './support/seated.ts';
import { expect, test } from './support/tableTest.ts';

test('one long message folds, and what somebody writes turns nothing beside it', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  await assistant.say('A line before');
  await bo.page.getByRole('tab', { name: 'Log' }).click();
  await assistant.say(`Top of it${'\n'.repeat(1_900)}end of it`);
  const log = bo.page.getByRole('log');
  await expect(log.getByText('Top of it')).toBeVisible();
  await expect(log.getByText('A line before')).toBeInViewport();
  await log.getByRole('button', { name: 'Show more' }).click();
  await expect(log.getByRole('button', { name: 'Show less' })).toBeVisible();
  await log.getByRole('button', { name: 'Show less' }).click();
  await picture(bo.page, 'log-folded');
  await isAccessible(bo.page);

  await assistant.say('/me waves\u202e and turns');
  const emote = log.locator('p', { hasText: 'waves' });
  await expect(emote).toBeVisible();
  // The name stands where names stand: to the left of what its owner does.
  const [name, deed] = await emote.locator('bdi').all();
  expect((await name!.boundingBox())!.x).toBeLessThan((await deed!.boundingBox())!.x);
  for (const who of [gm, bo])
    expect(
      await who.page
        .locator('span')
        .first()
        .evaluate((span) => getComputedStyle(span).unicodeBidi),
    ).toBe('isolate');
  await assistant.leave();
});

test('a long log shows its newest lines, and older ones to who goes back', async ({ person }) => {
  const { gm, bo, assistant } = await seated(person);
  const from = await gm.userId();
  const lines = Array.from({ length: 700 }, (_, i) => ({
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    seq: 0,
    at: Date.now() - (700 - i) * 1_000,
    body: { kind: 'chat', from, name: 'Ada', to: 'all', text: `Line ${i}.` },
  }));
  await bo.page.route(/\/api\/sessions\/[^/]+\/chat/, (route) => route.fulfill({ json: { lines, next: null } }));
  await bo.page.reload();
  await bo.seated();
  const log = bo.page.getByRole('log');
  const rows = log.getByRole('listitem');
  const line = (text: string) => log.getByText(text, { exact: true });
  await expect(line('Line 699.')).toBeInViewport();
  expect(await rows.count()).toBeLessThan(320);
  await expect(line('Line 300.')).toHaveCount(0);

  await test.step('what is read stays in its place while more is shown above and said below', async () => {
    await log.getByRole('button', { name: 'Load earlier' }).scrollIntoViewIfNeeded();
    const read = line('Line 405.');
    await expect(read).toBeInViewport();
    const place = async () => Math.round((await read.boundingBox())!.y);
    const before = await place();
    await log.getByRole('button', { name: 'Load earlier' }).click();
    await expect(line('Line 150.')).toBeAttached();
    // With reduced motion what was the first line loses its padding a frame later.
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(10);
    const after = await place();
    await assistant.say('And now?');
    await expect(line('And now?')).toBeAttached();
    expect(await place()).toBe(after);
  });

  await test.step('at the oldest there is nothing more to ask for', async () => {
    await log.getByRole('button', { name: 'Load earlier' }).click();
    await expect(line('Line 0.')).toBeAttached();
    await expect(log.getByRole('button', { name: 'Load earlier' })).toHaveCount(0);
  });

  await test.step('back at the end the old lines go', async () => {
    await bo.page.getByRole('button', { name: 'New messages' }).click();
    await expect(line('And now?')).toBeInViewport();
    await expect(line('Line 150.')).toHaveCount(0);
    await assistant.say('Still here.');
    await expect(line('Still here.')).toBeInViewport();
  });
  await assistant.leave();
});
