import { findRuleset } from '@tallow/shared/rules';
import type { Player } from '../../../server/test/support/Player.ts';
import type { TablePerson } from './TablePerson.ts';

const HERO = findRuleset('chip')!.heroes![0]!;
/** A sample hero of the Chip rules. */
export const heroCalled = (name: string): object => ({ ...HERO, name });

/** A GM and a player at a new table, and the GM again on a connection without a page. */
export async function seated(
  person: (name: string) => Promise<TablePerson>,
): Promise<{ readonly gm: TablePerson; readonly bo: TablePerson; readonly assistant: Player }> {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  await gm.signIn();
  await bo.join(await gm.openTable('Play'));
  return { gm, bo, assistant: await gm.assistant() };
}

/** On a place of the map (map units). */
export const rightClick = async (who: TablePerson, x: number, y: number): Promise<void> => {
  const at = await who.spotOf(x, y);
  await who.page.mouse.click(at.x, at.y, { button: 'right' });
};

/** A short note at the bottom of the screen. */
export const toast = (who: TablePerson, text: string | RegExp) =>
  who.page.locator('[data-toast]').filter({ hasText: text });
