import { expect, test, type Frame, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import { isAccessible, picture } from './support/looks.ts';

const configFile = path.join(import.meta.dirname, '../gallery.config.ts');

let served: PreviewServer;
let outDir: string;
let url: string;
test.beforeAll(async () => {
  outDir = await mkdtemp(path.join(os.tmpdir(), 'tallow-gallery-'));
  await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  served = await preview({ configFile, logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  url = `${served.resolvedUrls!.local[0]!}gallery.html`;
});
test.afterAll(async () => {
  await served.close();
  await rm(outDir, { recursive: true });
});
test.use({ reducedMotion: 'reduce' });

/** What the page complained about. */
function complaintsOf(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  return heard;
}

/** By how many pixels a window would have to be scrolled sideways, with what stands out of it. */
const widthBeyond = (frame: Frame): Promise<readonly [pixels: number, what: string]> =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [0, ''];
    const widest = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [scrollWidth - clientWidth, widest?.outerHTML.slice(0, 120) ?? ''];
  });

/** A board by itself, in the language that needs the most room, as wide as a phone and as wide as a panel. */
async function fitsInEveryLanguage(page: Page, board: string): Promise<void> {
  await page.goto(`${url}?${new URLSearchParams({ board, language: 'en-XA' })}`);
  await expect(page.locator('main')).toBeVisible();
  for (const width of [390, 760]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, ...(await widthBeyond(page.mainFrame()))]).toEqual([width, 0, '']);
  }
}

test('every control and card fits its place, in light and dark, and is there for everybody', async ({ page }) => {
  test.setTimeout(600_000);
  const complaints = complaintsOf(page);
  await page.goto(url);
  const boards = await page.getByRole('navigation').getByRole('link').allTextContents();
  for (const board of boards.slice(0, -1))
    await test.step(board, async () => {
      await fitsInEveryLanguage(page, board);
      await page.setViewportSize({ width: 1_640, height: 1_000 });
      await page.goto(`${url}?${new URLSearchParams({ show: board })}`);
      await expect(page.locator('iframe')).toHaveCount(4);
      for (const frame of page.frames().slice(1)) {
        await expect(frame.locator('main')).toBeVisible();
        expect([frame.url(), ...(await widthBeyond(frame))]).toEqual([frame.url(), 0, '']);
      }
      await picture(page, `gallery-${board.replaceAll(' ', '-')}`, { fullPage: true });
      await isAccessible(page);
    });
  expect(complaints).toEqual([]);
});
