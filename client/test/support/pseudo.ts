import type { Page } from '@playwright/test';
import { findRuleset } from '@tallow/shared/rules';
import { toPseudo } from '../../src/overlay/words/pseudo.ts';

/** How an English text reads in the made-up language, without its brackets: to find a control by. */
export const inPseudo = (english: string): string =>
  String(toPseudo({ english })['english']).replace(/^⟦(.*?)~*⟧$/u, '$1');

/** The page in the made-up language, from now on. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('tallow/language', 'en-XA'));
  await page.reload();
  await page.locator('html[lang="en-XA"]').waitFor();
}

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        key === 'name' || key === 'race' ? [String(each)] : namesIn(each),
      )
    : [];

/** Names that come along with rules: their own, and those of creatures and of what these have. */
const RULES: readonly string[] = ['chip', 'd20'].flatMap((id) => {
  const { title, bestiary, heroes, sheet } = findRuleset(id)!;
  return [title, ...namesIn([bestiary, heroes, sheet.proficiencies])];
});
const FORMULA = /^floor\((\d*d\d+(adv|dis)?|[\d+*/ ().])+\)$/;
/** How a roll came about, of which only what a creature learned keeps its name. */
const ROLLED = /^floor\((short blades|d\d+|[\d+*/ ().])+\) = \d+$/;
/** The name of the house is the same everywhere. */
const BRAND = 'Tallow';
/** Where the keys of a keyboard and the clock are shown, and what does not depend on a language. */
const ELSEWHERE = 'kbd, time, script, style, noscript, code';
/** Dice, units, colours and join codes. */
const SIGNS: readonly RegExp[] = [
  /^\d*d\d*$/,
  /^(ft|px)$/,
  /^#[0-9a-f]{6}$/,
  /^[0-9a-z]{5}-[0-9a-z]{5}$/,
  FORMULA,
  ROLLED,
];

/**
 * Texts and names of controls on the page that come from no catalogue, but for those that people gave (`names`), and
 * those above.
 */
export async function unspoken(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const said = await page.evaluate((elsewhere) => {
    const found: string[] = [];
    const isShown = (element: Element | null): element is Element =>
      element !== null && element.closest(elsewhere) === null && element.checkVisibility();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (isShown(text.parentElement)) found.push(text.textContent ?? '');
    for (const element of document.body.querySelectorAll('*')) {
      if (!isShown(element)) continue;
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
        found.push(element.getAttribute(name) ?? '');
    }
    return [document.title, ...found];
  }, ELSEWHERE);
  const known = new Set([BRAND, ...names, ...RULES].map((name) => name.toLowerCase()));
  return [
    ...new Set(
      said.map(withoutBrackets).filter((text) => {
        const parts = text.split(/ · |\s*:\s+|, |\n| → |\. /).map((part) => part.trim().toLowerCase());
        const isKnown = (part: string): boolean =>
          !/\p{L}/u.test(part) || known.has(part) || SIGNS.some((sign) => sign.test(part));
        return !isKnown(text.trim().toLowerCase()) && !parts.every(isKnown);
      }),
    ),
  ];
}

/** A message may stand within another one: from the inside out. */
function withoutBrackets(text: string): string {
  const next = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
  return next === text ? text : withoutBrackets(next);
}
