import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** `SCREENSHOTS=docs/images npm run test:browser` renews the pictures of the README. */
const FOLDER = process.env['SCREENSHOTS'];

/** Takes a picture, when pictures are wanted. */
export async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  if (!FOLDER) return;
  await page.waitForTimeout(1_200); // tiles and fog have come to rest
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage });
}

/** These turn the focus around at the ends of what is open, and never keep it. */
const GUARD = /^<span[^>]* data-base-ui-focus-guard/;

export async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !GUARD.test(html)).map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
  );
  expect(found).toEqual([]);
}
