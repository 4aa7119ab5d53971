import { scriptedDice } from '../../dice/testing/index.ts';
import { assert, type SheetId } from '../../kernel/index.ts';
import type {
  ActionDefinition,
  Ask,
  CardLine,
  Chance,
  Change,
  Offer,
  Pause,
  Prompt,
  Reply,
  RuleRefusal,
  Step,
} from '../index.ts';
import { changed, type TestTable } from './TestTable.ts';
import { worldOf } from './worldOf.ts';

/** An answer: an option, or an option with what comes along. Prompts without one get their fallback. */
export type Answer =
  | string
  | { readonly option: string; readonly number?: number; readonly step?: { readonly x: number; readonly y: number } };
export type Answers = Readonly<Record<string, Answer>>;

/** How an action went, up to its end or to a pause that only waits for what is not urgent. */
export interface Played {
  readonly table: TestTable;
  readonly refused: RuleRefusal | null;
  readonly lines: readonly CardLine[];
  readonly changes: readonly Change[];
  /** Every prompt that was asked, in order. */
  readonly asked: readonly Prompt[];
  readonly offers: readonly Offer[];
  /** Waits for an answer that is not urgent. */
  readonly waiting: Offer | null;
}

export interface Script {
  /** The faces, in the order in which they are rolled; every one has to be used. */
  readonly dice?: readonly number[];
  readonly answers?: Answers;
}

export function asking(
  actionId: string,
  actor: string,
  rest: Partial<Omit<Ask, 'actor' | 'actionId' | 'targets' | 'entryId'>> & {
    readonly targets?: readonly string[];
    readonly entryId?: string;
  } = {},
): Ask {
  return {
    area: null,
    mode: 'normal',
    modifier: 0,
    inputs: {},
    byGm: false,
    ...rest,
    actionId,
    actor: actor as SheetId,
    targets: (rest.targets ?? []) as readonly SheetId[],
    entryId: (rest.entryId ?? null) as Ask['entryId'],
  };
}

class Playing {
  #table: TestTable;
  readonly #answers: Answers;
  readonly #chance: Chance;
  readonly #lines: CardLine[] = [];
  readonly #changes: Change[] = [];
  readonly #asked: Prompt[] = [];
  readonly #offers: Offer[] = [];
  readonly #isSpent: () => boolean;

  constructor(table: TestTable, { dice = [], answers = {} }: Script) {
    let id = 0;
    let used = 0;
    const script = scriptedDice(dice);
    this.#table = table;
    this.#answers = answers;
    this.#chance = { random: () => (used++, script()), newId: () => `new-${++id}-${used}` };
    this.#isSpent = () => used === dice.length;
  }

  begin(ask: Ask): Played {
    const world = worldOf(this.#table);
    const veto = this.#table.ruleset.hooks.onIntent?.(ask, world);
    if (veto) return this.#played(null, veto);
    const result = this.#action(ask).begin(ask, world, this.#chance);
    return result.ok ? this.#take(ask, result.value) : this.#played(null, result.reason);
  }

  /** Answers a pause, urgent or not. */
  answer({ ask, pause }: Offer): Played {
    const replies = pause.prompts.map((prompt) => this.#reply(prompt));
    for (const [index, prompt] of pause.prompts.entries()) this.#pay(prompt, replies[index]!);
    const { resume } = this.#action(ask);
    assert(resume, `${ask.actionId} goes on after a pause`);
    const result = resume(ask, pause, replies, worldOf(this.#table), this.#chance);
    return result.ok ? this.#take(ask, result.value) : this.#played(null, result.reason);
  }

  /** A step that no action made, such as a hook's. */
  step(step: Step): Played {
    return this.#take(null, step);
  }

  /** For hooks. */
  get chance(): Chance {
    return this.#chance;
  }

  #take(ask: Ask | null, step: Step): Played {
    this.#changes.push(...step.changes);
    this.#lines.push(...step.lines);
    this.#offers.push(...(step.offers ?? []));
    this.#table = changed(this.#table, step.changes);
    if (!step.pause || !ask) return this.#played(null, null);
    this.#asked.push(...step.pause.prompts);
    const waiting = { ask, pause: step.pause };
    return step.pause.prompts.some(({ isUrgent }) => isUrgent) ? this.answer(waiting) : this.#played(waiting, null);
  }

  #reply(prompt: Prompt): Reply {
    const given = this.#answers[prompt.id] ?? prompt.fallback;
    const { option, number = null, step = null } = typeof given === 'string' ? { option: given } : given;
    const chosen = prompt.options.find(({ id }) => id === option);
    assert(chosen, `${prompt.id} has an option ${option} besides ${prompt.options.map(({ id }) => id).join(' ')}`);
    assert(chosen.disabled === null, `${option} is open: ${chosen.disabled}`);
    return { promptId: prompt.id, option, number, step };
  }

  #pay(prompt: Prompt, reply: Reply): void {
    const { of } = prompt;
    const cost = prompt.options.find(({ id }) => id === reply.option)?.cost ?? {};
    const pools = of && this.#table.combat?.pools.get(of);
    if (!of || !pools) return;
    const paid = Object.entries(cost).map(([pool, price]): Change => ({
      type: 'PoolSet',
      sheetId: of,
      pool,
      value: (pools[pool] ?? 0) - price,
    }));
    this.#table = changed(this.#table, paid);
  }

  #action({ actionId }: Ask): ActionDefinition {
    const action = this.#table.ruleset.actions.find(({ id }) => id === actionId);
    assert(action, `there is an action ${actionId}`);
    return action;
  }

  #played(waiting: { readonly ask: Ask; readonly pause: Pause } | null, refused: RuleRefusal | null): Played {
    assert(this.#isSpent(), 'every scripted die is rolled');
    return {
      table: this.#table,
      refused,
      lines: this.#lines,
      changes: this.#changes,
      asked: this.#asked,
      offers: this.#offers,
      waiting,
    };
  }
}

/** Takes an action and answers its prompts until it is over or waits for something that is not urgent. */
export function act(table: TestTable, ask: Ask, script: Script = {}): Played {
  return new Playing(table, script).begin(ask);
}

/** Takes up an offer, or a pause that waited. */
export function answer(table: TestTable, offer: Offer, script: Script = {}): Played {
  return new Playing(table, script).answer(offer);
}

/** Applies a step of a hook, of `hurt` or of `heal`. */
export function play(table: TestTable, make: (chance: Chance) => Step, script: Script = {}): Played {
  const playing = new Playing(table, script);
  return playing.step(make(playing.chance));
}
