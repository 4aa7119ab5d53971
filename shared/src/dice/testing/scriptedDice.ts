import { assert, type RandomSource } from '../../kernel/index.ts';

/**
 * A source with which `rollDie` gives these faces in order, then throws. Fate dice count from 1: 1, 2, 3 are -1, 0, 1.
 */
export function scriptedDice(faces: readonly number[]): RandomSource {
  let next = 0;
  return () => {
    const face = faces[next++];
    assert(
      face !== undefined && Number.isInteger(face) && face > 0,
      `the script has ${faces.length} faces above zero, and die ${next} was rolled`,
    );
    return face - 1;
  };
}
