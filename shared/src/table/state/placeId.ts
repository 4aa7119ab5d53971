import type { SceneId } from '../../kernel/index.ts';

/** Digits of a scene's id that its own things carry: there may be thousands of them, and each is told by its id. */
const DIGITS = 8;

/** The id of a thing that brought none: it follows from its scene and from its place in the list. */
export const placeId = <Id extends string>(sceneId: SceneId, kind: 'w' | 'l', n: number): Id =>
  `${sceneId.slice(-DIGITS)}.${kind}${n}` as Id;
