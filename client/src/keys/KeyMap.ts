import { chordOf, withoutAlt, type Pressed } from './chord.ts';
import { KEY_IDS, keyEntry, type KeyId, type KeyPlace } from './keyTable.ts';

/** What a person set instead of the table's chords. */
export type OwnKeys = Readonly<Partial<Record<KeyId, string>>>;
export interface KeyPress {
  readonly id: KeyId;
  readonly place: KeyPlace;
  /** Which of its chords it was. */
  readonly at: number;
}
/** Why a chord was not set. */
export type KeyRefusal = { readonly takenBy: KeyId } | { readonly isFixed: true };

type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NONE: OwnKeys = {};

function reads(chords: readonly string[], isLoose: boolean, chord: string): number {
  const at = chords.indexOf(chord);
  return at < 0 && isLoose ? chords.indexOf(withoutAlt(chord)) : at;
}

/** Which key does what here: the table of keys, and what its person set instead. No chord ever does two things. */
export class KeyMap {
  static readonly STORAGE_KEY = 'tallow/keys';
  readonly #storage: KeyStorage;
  readonly #listeners = new Set<() => void>();
  #own: OwnKeys;
  #pauses = 0;

  constructor(storage: KeyStorage) {
    this.#storage = storage;
    this.#own = this.#stored();
  }

  /** The same object until something is set. */
  get own(): OwnKeys {
    return this.#own;
  }

  chordsOf(id: KeyId): readonly string[] {
    const own = this.#own[id];
    return own === undefined ? keyEntry(id).chords : [own];
  }

  /** What a press means; undefined when it means nothing, or while the keys are paused. */
  press(pressed: Pressed): KeyPress | undefined {
    const chord = this.#pauses > 0 ? null : chordOf(pressed);
    if (chord === null) return undefined;
    for (const id of KEY_IDS) {
      const at = this.#reads(id, chord);
      if (at >= 0) return { id, place: keyEntry(id).place, at };
    }
    return undefined;
  }

  /** Keys mean nothing until what this returns is called: somebody shows which one to set. */
  pause(): () => void {
    let isOver = false;
    this.#pauses++;
    return () => {
      if (!isOver) this.#pauses--;
      isOver = true;
    };
  }

  /** Sets the one chord of an action. Null: done. */
  set(id: KeyId, chord: string): KeyRefusal | null {
    if (keyEntry(id).isFixed) return { isFixed: true };
    const takenBy = this.#other(id, [chord]);
    if (takenBy !== undefined) return { takenBy };
    this.#write({ ...this.#own, [id]: chord });
    return null;
  }

  /** Back to what the table says, unless another action has that chord now. */
  reset(id: KeyId): KeyRefusal | null {
    const takenBy = this.#other(id, keyEntry(id).chords);
    if (takenBy !== undefined) return { takenBy };
    this.#write(this.#without(id));
    return null;
  }

  resetAll(): void {
    this.#write(NONE);
  }

  /** Reads again what another window set. */
  reload(): void {
    this.#own = this.#stored();
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #reads(id: KeyId, chord: string): number {
    return reads(this.chordsOf(id), keyEntry(id).isLoose === true, chord);
  }

  #other(id: KeyId, chords: readonly string[]): KeyId | undefined {
    const isLoose = keyEntry(id).isLoose === true;
    return KEY_IDS.find(
      (other) =>
        other !== id &&
        (chords.some((chord) => this.#reads(other, chord) >= 0) ||
          this.chordsOf(other).some((chord) => reads(chords, isLoose, chord) >= 0)),
    );
  }

  #without(id: KeyId): OwnKeys {
    return Object.fromEntries(Object.entries(this.#own).filter(([known]) => known !== id));
  }

  #write(own: OwnKeys): void {
    this.#own = own;
    try {
      if (Object.keys(own).length === 0) this.#storage.removeItem(KeyMap.STORAGE_KEY);
      else this.#storage.setItem(KeyMap.STORAGE_KEY, JSON.stringify(own));
    } catch {
      // Storage is forbidden: the keys last as long as the page.
    }
    for (const listener of this.#listeners) listener();
  }

  /** What was stored may be of an older table of keys: what clashes with this one, or is unknown to it, is left out. */
  #stored(): OwnKeys {
    this.#own = this.#parsed();
    for (;;) {
      const clashing = KEY_IDS.find((id) => this.#own[id] !== undefined && this.#other(id, this.chordsOf(id)));
      if (clashing === undefined) return this.#own;
      this.#own = this.#without(clashing);
    }
  }

  #parsed(): OwnKeys {
    try {
      const found = JSON.parse(this.#storage.getItem(KeyMap.STORAGE_KEY) ?? '{}') as Record<string, unknown>;
      const known = KEY_IDS.flatMap((id) => {
        const chord = keyEntry(id).isFixed ? undefined : found[id];
        return typeof chord === 'string' && chord !== '' ? [[id, chord] as const] : [];
      });
      return known.length === 0 ? NONE : Object.fromEntries(known);
    } catch {
      return NONE;
    }
  }
}
