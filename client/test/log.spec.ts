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
