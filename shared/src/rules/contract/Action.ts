import type { EntryId, Result, SheetId } from '../../kernel/index.ts';
import type { CardLine, Mode } from './Card.ts';
import type { Change } from './Change.ts';
import type { RuleRefusal } from './RuleRefusal.ts';
import type { Area, Being, Chance, World } from './World.ts';
import type { Say, Word } from '../../words/index.ts';

/** A request to act, as the composer fills it in. */
export interface Ask {
  readonly actionId: string;
  readonly actor: SheetId;
  readonly targets: readonly SheetId[];
  /** The weapon, spell or item that is used. */
  readonly entryId: EntryId | null;
  readonly area: Area | null;
  /** Declared by whoever acts, and shown with the roll. */
  readonly mode: Mode;
  /** A declared bonus or malus on the first roll. */
  readonly modifier: number;
  /** The other inputs, by their id. */
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly byGm: boolean;
}

/** The kinds of entries that fit each choice of another input; none: nothing is needed. */
export interface KindsBy {
  readonly input: string;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** What the composer asks for, beyond mode and modifier. */
export type Input =
  /** With `kindsBy`, which kinds fit depends on what was chosen for another input. */
  | {
      readonly id: 'entry';
      readonly kind: 'entry';
      readonly entryKinds: readonly string[];
      readonly kindsBy?: KindsBy;
      readonly optional?: boolean;
    }
  | { readonly id: 'targets'; readonly kind: 'targets'; readonly most: number; readonly optional?: boolean }
  | { readonly id: 'area'; readonly kind: 'area'; readonly optional?: boolean }
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly name: string;
      readonly min: number;
      readonly max: number;
      readonly start: number;
      readonly gmOnly?: boolean;
      readonly optional?: boolean;
    }
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly name: string;
      readonly choices: readonly { readonly id: string; readonly name: string }[];
      readonly optional?: boolean;
    }
  /** One of the actor's own proficiencies, by its id. */
  | { readonly id: string; readonly kind: 'proficiency'; readonly name: string; readonly optional?: boolean }
  | { readonly id: string; readonly kind: 'text'; readonly name: string; readonly optional?: boolean };

/** One way to answer a prompt. */
export interface PromptOption {
  readonly id: string;
  readonly name: Word;
  /** Taken from the answerer's pools when chosen. */
  readonly cost: Readonly<Record<string, number>>;
  /** Why it cannot be chosen; then it is shown, but dead. */
  readonly disabled: Say | null;
  /** The roll that it leads to, as text. */
  readonly formula: string;
  /** The entry that it uses: a secret one is the GM's to choose. */
  readonly entryId?: EntryId;
  /** Whom it is about: it is for those who see that one, under the name they know. */
  readonly about?: SheetId;
  /** What must, or may, come along with the answer. */
  readonly takes?:
    | { readonly kind: 'number'; readonly name: Say; readonly start: number }
    | { readonly kind: 'step'; readonly feet: number };
}

/** A question to whoever plays `of`, or to the GM (`of` null). */
export interface Prompt {
  readonly id: string;
  readonly of: SheetId | null;
  readonly question: Say;
  readonly options: readonly PromptOption[];
  /** The option that counts when nobody answers in time. */
  readonly fallback: string;
  /** False: it has no timer and holds nothing up, like a readied action. */
  readonly isUrgent: boolean;
}

/** An answer; the framework has checked that the option exists, is not disabled, and is paid. */
export interface Reply {
  readonly promptId: string;
  readonly option: string;
  readonly number: number | null;
  /** Map units of the token's top left corner; within the feet that the option takes, and on open ground. */
  readonly step: { readonly x: number; readonly y: number } | null;
}

/** What the ruleset remembers between the steps of an action: plain JSON. */
export type Memo = Readonly<Record<string, unknown>>;

/** A pause in an action: it goes on at `stage` when every urgent prompt is answered, or any other one. */
export interface Pause {
  readonly stage: string;
  readonly memo: Memo;
  readonly prompts: readonly Prompt[];
  /** At the start of this being's next turn the pause ends, and the action with it. */
  readonly endsAtTurnOf?: SheetId;
}

/** One atomic step of an action: all of it is journaled together, or nothing. */
export interface Step {
  readonly changes: readonly Change[];
  readonly lines: readonly CardLine[];
  /** Absent: the action is over. */
  readonly pause?: Pause | undefined;
  /** Actions that others may now take in answer, each a conversation of its own, such as opportunity attacks. */
  readonly offers?: readonly Offer[];
}
export interface Offer {
  readonly ask: Ask;
  readonly pause: Pause;
}

export type StepResult = Result<Step, RuleRefusal>;

/** Whether somebody could do it now, for buttons. Says nothing of what is secret. */
export type Availability = { readonly ok: true } | { readonly ok: false; readonly why: Say };

export interface ActionDefinition {
  readonly id: string;
  readonly name: string;
  /** `gm`: only the GM starts it. */
  readonly group: 'attack' | 'spell' | 'check' | 'manoeuvre' | 'item' | 'growth' | 'gm';
  readonly inputs: readonly Input[];
  /** False: whoever acts rolls nothing that a declared mode or modifier could change, so neither is asked for. */
  readonly takesMode?: false;
  /** Taken from the actor's pools in an encounter. The action itself spends it, with a `PoolSet`. */
  readonly cost: Readonly<Record<string, number>>;
  /** Whether the being could do it now; the GM (`byGm`) may out of turn. */
  readonly available: (being: Being, world: World, byGm?: boolean) => Availability;
  /** The rolls that it would make, a line each, with the numbers filled in; empty: none that are known. */
  readonly preview: (ask: Ask, world: World) => Word;
  /** Judges the request and takes the first step. */
  readonly begin: (ask: Ask, world: World, chance: Chance) => StepResult;
  /** Goes on after a pause. */
  readonly resume?: (ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance) => StepResult;
}
