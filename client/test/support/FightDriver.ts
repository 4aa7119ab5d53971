import { expect } from '@playwright/test';
import type { Player } from '../../../server/test/support/Player.ts';
import type { TablePerson } from './TablePerson.ts';

/** Answers that people prefer, in the order in which they try them. */
export type AnswerPreference = readonly RegExp[];

const MAX_WAIT_MS = 120_000;

/**
 * Several people at screens of their own fight it out: each acts for the own characters and answers the own questions,
 * the GM for the rest.
 */
export class FightDriver {
  readonly #gm: TablePerson;
  readonly #players: readonly TablePerson[];
  /** Reads the GM's side of things. */
  #observer: Player;

  constructor(gm: TablePerson, players: readonly TablePerson[], observer: Player) {
    this.#gm = gm;
    this.#players = players;
    this.#observer = observer;
  }

  observe(observer: Player): void {
    this.#observer = observer;
  }

  get round(): number {
    return this.#observer.state.encounter.round;
  }

  /** The name of whoever's turn it is. */
  get turnOf(): string {
    const { encounter, sheets } = this.#observer.state;
    return sheets.get(encounter.turnOf)?.name ?? '';
  }

  hp(name: string): number {
    return [...this.#observer.state.sheets.values()].find((sheet) => sheet.name === name)?.resources.get('hp') ?? -1;
  }

  idOf(name: string): string {
    return [...this.#observer.state.sheets].find(([, sheet]) => sheet.name === name)?.[0] ?? '';
  }

  #ownerOf(name: string): TablePerson {
    const { sheets, members } = this.#observer.state;
    const sheet = [...sheets.values()].find((known) => known.name === name);
    return this.#players.find((player) => player.name === members.get(sheet?.ownerId ?? '')?.displayName) ?? this.#gm;
  }

  /** Selects a character, opens one of its actions and marks the target, if it needs one. */
  async act(
    who: string,
    action: string,
    target?: string,
    fill?: (person: TablePerson) => Promise<void>,
  ): Promise<void> {
    const person = this.#ownerOf(who);
    await expect
      .poll(() => person.page.evaluate(() => globalThis.__tallow!.model().encounter?.turnOf))
      .toBe(this.#observer.state.encounter.turnOf);
    await person.page.keyboard.press('Escape');
    await person.click(who);
    await expect(person.page.getByRole('toolbar', { name: `What ${who} can do` })).toBeVisible();
    await person.compose(action);
    if (target !== undefined) {
      await person.click(target);
      await expect(person.composer().getByRole('list', { name: 'Targets' })).toContainText(target);
      await person.page.keyboard.press('Enter');
    }
    await fill?.(person);
    await person.composer().getByRole('button', { name: action, exact: true }).click();
    await expect(person.composer()).toBeHidden();
  }

  /** Until nothing urgent is asked of anybody any more. */
  async settle(preference: AnswerPreference): Promise<void> {
    const giveUpAt = Date.now() + MAX_WAIT_MS;
    while (Date.now() < giveUpAt) {
      if (!this.#isAsking()) return;
      for (const person of [...this.#players, this.#gm]) await this.#answer(person, preference);
      await aMoment(this.#gm);
    }
    throw new Error('The questions do not end');
  }

  #isAsking(): boolean {
    return [...this.#observer.state.exchanges.values()].some(({ deadline }) => deadline > 0);
  }

  async #answer(person: TablePerson, preference: AnswerPreference): Promise<void> {
    const card = person.prompt();
    // Looked at in one go: somebody else's answer may take the card away between two looks, and the second would wait
    // for it for ever.
    const isAsked = await card.evaluateAll((cards) =>
      cards.map((one) => one.checkVisibility() && !one.hasAttribute('data-quiet')),
    );
    if (isAsked[0] !== true) return;
    const buttons = card.getByRole('button', { disabled: false });
    const names = await buttons.allInnerTexts();
    const wanted =
      preference.flatMap((like) => names.flatMap((name, i) => (like.test(name) ? [i] : [])))[0] ??
      names.findIndex((name) => /^\d/.test(name));
    if (wanted < 0) return;
    await buttons
      .nth(wanted)
      .click({ timeout: 2_000 })
      .catch(() => undefined); // somebody else's answer may have closed it
    const send = card.getByRole('button', { name: 'Answer', exact: true });
    if (await send.isVisible()) await send.click({ timeout: 2_000 }).catch(() => undefined);
  }

  /** The GM ends the turn by the keyboard. */
  async next(): Promise<void> {
    const before = this.#observer.state.encounter.turnOf;
    await this.#gm.page.locator('canvas').focus();
    await this.#gm.page.keyboard.press('n');
    await expect.poll(() => this.#observer.state.encounter.turnOf).not.toBe(before);
  }
}

const aMoment = (person: TablePerson): Promise<void> => person.page.waitForTimeout(100);
