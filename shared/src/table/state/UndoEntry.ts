import type { SceneId, UserId } from '../../kernel/index.ts';

/** One value of the state that a step changed. */
export interface Change {
  /** From the root of the state: names of fields and keys of maps. */
  readonly path: readonly string[];
  /** Absent: it was not there. */
  readonly before?: unknown;
  /** Absent: it was there no more. */
  readonly after?: unknown;
  /** Which one it was in its map, for what went: it comes back to the same place. */
  readonly nth?: number;
  /** From before values were compared: it is put back whatever it is now. */
  readonly unchecked?: true;
}

/** What a step changed of a member's memory of the ground of a scene: bitmaps as text. */
export interface GroundChange {
  readonly userId: UserId;
  readonly sceneId: SceneId;
  readonly added: string;
  readonly removed: string;
  /** Nothing was remembered of the scene before. */
  readonly isNew?: true;
}

/** What a step changed, for it to be taken back and done again. Steps of one action share an entry. */
export interface UndoEntry {
  readonly id: string;
  /** The action that the step is part of. */
  readonly group?: string;
  /** What was done, in a word without names. */
  readonly what: string;
  readonly by: UserId;
  /** When (ms) it was done, and which step of the journal was its last. */
  readonly at: number;
  readonly seq: number;
  readonly changes: readonly Change[];
  readonly ground: readonly GroundChange[];
  /** What it takes in a snapshot, about. */
  readonly bytes: number;
  /** Dice fell, or a trigger sprang: who takes it back might try again, so that it is the GM's. */
  readonly chance?: true;
  /** It cannot be taken back, and keeps what was done before it from being taken back instead. */
  readonly final?: true;
  /** It is taken back: by whom, and in which step. */
  readonly undone?: { readonly by: UserId; readonly seq: number };
}
