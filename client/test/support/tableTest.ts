import { test as base, type Browser, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../../server/test/support/startServer.ts';
import { TablePerson } from './TablePerson.ts';

interface Screen {
  readonly phone?: boolean;
  /** For a fight: room for the map beside every panel. */
  readonly large?: boolean;
}
interface Fixtures {
  /** Opens a browser of its own for somebody, on the home page. */
  readonly person: (name: string, options?: Screen) => Promise<TablePerson>;
}
interface WorkerFixtures {
  /** One embedded server for all tests; `restart` kills it with -9 and starts it again where it was. */
  readonly server: {
    readonly url: string;
    restart(): Promise<void>;
    stop(signal: NodeJS.Signals): Promise<unknown>;
    start(): Promise<void>;
  };
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function openPage(browser: Browser, url: string, { phone = false, large = false }: Screen): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    reducedMotion: 'reduce',
    ...(phone ? PHONE : { viewport: large ? { width: 1440, height: 900 } : { width: 1280, height: 720 } }),
  });
  return context.newPage();
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // Playwright wants to see the pattern, even when nothing is taken from it.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      let running: RunningServer = await startServer();
      const { dataDir, port, url } = running;
      const start = async (): Promise<void> => void (running = await startServer({ dataDir, port }));
      const stop = (signal: NodeJS.Signals) => running.stop(signal);
      await use({
        url,
        start,
        stop,
        restart: async () => {
          await stop('SIGKILL');
          await start();
        },
      });
      await stop('SIGTERM');
    },
    { scope: 'worker' },
  ],

  person: async ({ browser, server }, use) => {
    const people: TablePerson[] = [];
    await use(async (name, screen = {}) => {
      const person = new TablePerson(await openPage(browser, server.url, screen), name);
      people.push(person);
      return person;
    });
    for (const { page } of people) await page.context().close();
  },
});
export { expect } from '@playwright/test';
