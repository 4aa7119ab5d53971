import { scriptedDice } from '../../dice/testing/index.ts';
import { assert, type SheetId, type TokenId, type UserId } from '../../kernel/index.ts';
import type { CardLine, Prompt, Sheet } from '../../rules/index.ts';
import type { Act } from '../actions/intents.ts';
import { advance } from '../apply.ts';
import { decide } from '../decide.ts';
import type { Intent } from '../intent.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Refusal } from '../state/Refusal.ts';
import type { TableState } from '../state/TableState.ts';
import { byPlace } from '../state/Wall.ts';
import { uuid, wall } from './builders.ts';

/** What an action leaves out of its intent. */
export type Deed = Partial<Pick<Act, 'mode' | 'modifier' | 'inputs' | 'area' | 'visibility'>> & {
  readonly with?: string;
  readonly on?: readonly string[];
};

/**
 * A game played step by step with scripted dice; people and monsters go by their names. Every step is kept, to be
 * replayed.
 */
export class Scenario {
  state: TableState;
  readonly steps: { readonly actor: UserId; readonly at: number; readonly events: readonly TableEvent[] }[] = [];
  readonly start: TableState;
  #nextId = 9_000;
  #now = 10_000;

  constructor(state: TableState) {
    this.state = this.start = state;
  }

  /** Asks and expects to be let; every scripted die has to be rolled. */
  do(actor: UserId, intent: Intent, dice: readonly number[] = [], system = false): readonly TableEvent[] {
    let left = dice.length;
    const script = scriptedDice(dice);
    const result = decide(this.state, intent, {
      actor,
      system,
      at: this.#now,
      random: () => (left--, script()),
      newId: () => uuid(this.#nextId++),
    });
    assert(result.ok, `${intent.type} was refused: ${result.ok ? '' : result.reason}`);
    assert(left === 0, `${left} scripted dice are left over`);
    this.steps.push({ actor, at: this.#now, events: result.value });
    this.state = advance(this.state, result.value, { seq: this.state.version + 1, actor, at: this.#now });
    this.#now += 1_000;
    return result.value;
  }

  /** Puts one wall on the map that is played on, from its top to its bottom. */
  wallAt(x: number): void {
    const scene = this.state.scenes.get(this.state.activeSceneId)!;
    const walled = { ...scene, walls: byPlace(scene.id, [wall(x, 0, x, scene.height)]) };
    this.state = { ...this.state, scenes: new Map(this.state.scenes).set(scene.id, walled) };
  }

  refuses(actor: UserId, intent: Intent): Refusal {
    const result = decide(this.state, intent, {
      actor,
      system: false,
      at: this.#now,
      random: () => 0,
      newId: () => uuid(this.#nextId++),
    });
    assert(!result.ok, `${intent.type} was let`);
    return result.reason;
  }

  /** Somebody acts: `with` names an entry, `on` names targets. */
  act(
    actor: UserId,
    who: string,
    actionId: string,
    deed: Deed = {},
    dice: readonly number[] = [],
  ): readonly CardLine[] {
    return linesOf(this.do(actor, this.deed(who, actionId, deed), dice));
  }

  deed(who: string, actionId: string, { with: entry, on = [], ...rest }: Deed = {}): Act {
    const sheet = this.sheet(who);
    const entryId = entry === undefined ? null : (sheet.entries.find(({ name }) => name === entry)?.id ?? null);
    return {
      type: 'act',
      sheetId: sheet.id,
      actionId,
      targets: on.map((name) => this.token(name)),
      entryId,
      area: null,
      mode: 'normal',
      modifier: 0,
      inputs: {},
      visibility: 'public',
      ...rest,
    };
  }

  /** Answers the open prompt of somebody, or the GM's own (`who` null). */
  answer(
    actor: UserId,
    who: string | null,
    option: string,
    more: { readonly number?: number; readonly step?: { readonly x: number; readonly y: number } } = {},
    dice: readonly number[] = [],
  ): readonly CardLine[] {
    const [exchangeId, prompt] = this.prompt(who);
    return linesOf(
      this.do(
        actor,
        {
          type: 'react',
          exchangeId,
          promptId: prompt.id,
          option,
          number: more.number ?? null,
          step: more.step ?? null,
        },
        dice,
      ),
    );
  }

  prompt(who: string | null): readonly [exchangeId: Parameters<TableState['exchanges']['get']>[0], prompt: Prompt] {
    const of = who === null ? null : this.id(who);
    for (const { id, pause, replies } of this.state.exchanges.values()) {
      const prompt = pause.prompts.find(
        (open) => open.of === of && !replies.some(({ promptId }) => promptId === open.id),
      );
      if (prompt) return [id, prompt];
    }
    throw new Error(`Nothing is asked of ${who ?? 'the GM'}`);
  }

  sheet(name: string): Sheet {
    for (const sheet of this.state.sheets.values()) if (sheet.name === name) return sheet;
    throw new Error(`There is no ${name}`);
  }

  id(name: string): SheetId {
    return this.sheet(name).id;
  }

  token(name: string): TokenId {
    const id = this.id(name);
    for (const token of this.state.tokens.values()) if (token.sheetId === id) return token.id;
    throw new Error(`${name} has no token`);
  }

  hp(name: string): number {
    return this.sheet(name).resources['hp'] ?? 0;
  }

  points(name: string): number | undefined {
    return this.state.encounter?.combatants.find(({ sheetId }) => sheetId === this.id(name))?.pools['points'];
  }

  has(name: string, condition: string): boolean {
    return this.sheet(name).effects.some((effect) => effect.condition === condition);
  }

  get turnOf(): string {
    const id = this.state.encounter?.turnOf;
    return id ? (this.state.sheets.get(id)?.name ?? '') : '';
  }
}

function linesOf(events: readonly TableEvent[]): readonly CardLine[] {
  return events.flatMap((event) => (event.type === 'ActionNarrated' ? event.lines : []));
}
