import type { Blockers } from './Blockers.ts';
import type { Glow } from './Glow.ts';
import type { Star } from './Star.ts';
import type { Vision } from './Vision.ts';

/** What a vision was made from. */
export interface SightFacts {
  readonly blockers: Blockers;
  /**
   * How far each eye could see if all were lit: in the order of the vision's stars, the same where darkness hides
   * nothing.
   */
  readonly sights: readonly Star[];
  /** In a dark scene, what is lit. */
  readonly lit: readonly Star[] | undefined;
}

/**
 * A vision with what it was made from, where nothing that is sent or compared finds it: walls, unlit ground and the
 * places of lights are no player's.
 */
export class SourcedVision implements Vision {
  readonly stars: readonly Star[];
  readonly glow: Glow | undefined;
  readonly #facts: SightFacts;

  constructor(stars: readonly Star[], glow: Glow | undefined, facts: SightFacts) {
    this.stars = stars;
    this.glow = glow;
    this.#facts = facts;
  }

  /** Undefined for a vision put together from received parts. */
  static factsOf(vision: Vision): SightFacts | undefined {
    return #facts in vision ? vision.#facts : undefined;
  }
}
