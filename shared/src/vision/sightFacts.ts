import type { Star } from './Star.ts';
import type { Vision } from './Vision.ts';

/** In a dark scene: how far each eye could see if all were lit, and what is lit. */
export interface SightFacts {
  readonly sights: readonly Star[];
  readonly lit: readonly Star[];
}

/** Kept beside the visions, never inside: these stars would show a player unlit walls and the places of lights. */
const facts = new WeakMap<Vision, SightFacts>();

export function keepFacts(vision: Vision, known: SightFacts): void {
  facts.set(vision, known);
}

export function factsOf(vision: Vision): SightFacts | undefined {
  return facts.get(vision);
}
