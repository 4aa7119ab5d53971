import { Player } from '../../../server/test/support/Player.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import type {} from '../../src/stage/exposeHook.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}
export interface ShownToken {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly predicted: Spot | null;
}

/** Frames in which the map has not moved, when it is at rest. */
const STILL_FRAMES = 4;

/** Somebody at a screen: does what people do, and looks at what the page shows. */
export class TablePerson {
  readonly page: Page;
  readonly name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  async signIn(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel('Your name').fill(this.name);
    await this.page.getByRole('button', { name: 'Sit down' }).click();
  }

  /** Opens a table and answers its invite link. */
  async openTable(title: string): Promise<string> {
    await this.page.getByLabel('Name of the table').fill(title);
    await this.page.getByRole('button', { name: 'Open the table' }).click();
    await this.seated();
    return this.page.evaluate(() => `/join/${globalThis.__tallow!.model().session.joinCode}`);
  }

  /** From the link to the map: a name, and two clicks. */
  async join(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Your name').fill(this.name);
    await this.page.getByRole('button', { name: 'Sit down' }).click();
    await this.page.getByRole('button', { name: 'Join the table' }).click();
    await this.seated();
  }

  async seated(): Promise<void> {
    await this.page.waitForURL(/\/table\//);
    await expect
      .poll(
        () =>
          this.page.evaluate(
            () =>
              globalThis.__tallow?.model().connection.phase === 'active' && globalThis.__tallow.model().scene !== null,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  }

  phase(): Promise<string> {
    return this.page.evaluate(() => globalThis.__tallow?.model().connection.phase ?? 'loading');
  }

  sceneName(): Promise<string | undefined> {
    return this.page.evaluate(() => globalThis.__tallow?.model().scene?.name);
  }

  userId(): Promise<string> {
    return this.page.evaluate(() => globalThis.__tallow!.model().me.userId);
  }

  /** A second seat of the same user, without a page: for what a test needs done but does not test. */
  async assistant(): Promise<Player> {
    const { token, sessionId } = await this.page.evaluate(() => {
      const book = JSON.parse(localStorage.getItem('tallow/accounts')!) as { accounts: { token: string }[] };
      return { token: book.accounts[0]!.token, sessionId: globalThis.__tallow!.model().session.id };
    });
    const player = Object.assign(new Player(new URL(this.page.url()).origin), { token });
    return player.sitDown(sessionId);
  }

  tokens(): Promise<ShownToken[]> {
    return this.page.evaluate(() =>
      [...(globalThis.__tallow?.model().tokens.values() ?? [])].map(({ id, name, x, y, predicted }) => ({
        id,
        name,
        x,
        y,
        predicted,
      })),
    );
  }

  async token(name: string): Promise<ShownToken | undefined> {
    return (await this.tokens()).find((token) => token.name === name);
  }

  async sees(name: string): Promise<boolean> {
    return (await this.token(name)) !== undefined;
  }

  /** Where a map place shows on the page. */
  async spotOf(x: number, y: number): Promise<Spot> {
    const box = (await this.page.locator('canvas').boundingBox())!;
    const at = await this.page.evaluate(([mapX, mapY]) => globalThis.__tallow!.screenOf(mapX!, mapY!), [x, y]);
    return { x: box.x + at.x, y: box.y + at.y };
  }

  /** Drags a token by the mouse so that it comes to lie on a cell (map units of its top left corner). */
  async drag(name: string, toX: number, toY: number): Promise<void> {
    // an own move may still be on its way
    await expect.poll(async () => (await this.token(name))?.predicted).toBeNull();
    const token = (await this.token(name))!;
    const from = await this.spotOf(token.x + 50, token.y + 50);
    const to = await this.spotOf(toX + 50, toY + 50);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /**
   * Clicks a token's middle. A click is over before the page shows what it did: who acts on the selection uses
   * `select`.
   */
  async click(name: string): Promise<void> {
    const at = await this.restOf(name);
    await this.page.mouse.click(at.x, at.y);
  }

  /** Clicks a token, and waits until the page's controls are about it and no longer about what was selected before. */
  async select(name: string): Promise<void> {
    await this.click(name);
    await expect(this.selected()).toContainText(name);
  }

  /** What is shown of the selected tokens. */
  selected(): Locator {
    return this.page.getByRole('region', { name: 'Selected token' });
  }

  /** Where a token's middle shows once the map is at rest: panels that open may still move it out from under them. */
  async restOf(name: string): Promise<Spot> {
    await expect.poll(() => this.sees(name)).toBe(true);
    const token = (await this.token(name))!;
    const [x, y] = [token.x + 50, token.y + 50];
    // Frames count, not milliseconds: on a busy machine nothing moves for long, and then it does.
    await this.page.evaluate(
      async ([mapX, mapY, frames]) => {
        let [last, still] = ['', 0];
        while (still < frames!) {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const now = JSON.stringify(globalThis.__tallow!.screenOf(mapX!, mapY!));
          still = now === last ? still + 1 : 0;
          last = now;
        }
      },
      [x, y, STILL_FRAMES] as const,
    );
    return this.spotOf(x, y);
  }

  /** Opens the composer of the selected token's action. */
  async compose(action: string): Promise<void> {
    const bar = this.page.getByRole('toolbar', { name: /can do$/ });
    await expect(bar).toBeVisible();
    const button = bar.getByRole('button', { name: action, exact: true });
    if (await button.isVisible()) await button.click();
    else {
      await bar.getByRole('button', { name: 'More actions' }).click();
      await this.page.getByRole('menuitem', { name: action, exact: true }).click();
    }
    await expect(this.composer()).toBeVisible();
  }

  composer(): Locator {
    return this.page.locator('form[data-composer]');
  }

  /** The question that is asked now. */
  prompt(): Locator {
    return this.page.getByRole('region', { name: 'You are asked' });
  }

  async answer(option: string | RegExp): Promise<void> {
    await this.prompt().getByRole('button', { name: option }).click();
  }

  /** What a sheet has left of a resource, as this person reads it. */
  resource(name: string, resource: string): Promise<number | undefined> {
    return this.page.evaluate(
      ([who, what]) =>
        [...globalThis.__tallow!.model().sheets.values()].find((sheet) => sheet.name === who)?.resources[what!],
      [name, resource],
    );
  }

  /** The colour of the map at a place: red, green, blue. */
  async colourAt(x: number, y: number): Promise<readonly [number, number, number]> {
    const spot = await this.spotOf(x, y);
    const image = await this.page.screenshot({
      clip: { x: Math.round(spot.x) - 2, y: Math.round(spot.y) - 2, width: 4, height: 4 },
    });
    return averageColour(image);
  }
}

async function averageColour(png: Buffer): Promise<readonly [number, number, number]> {
  const { default: sharp } = await import('sharp');
  const { channels } = await sharp(png).stats();
  return [channels[0]!.mean, channels[1]!.mean, channels[2]!.mean];
}
