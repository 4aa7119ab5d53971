import { seesPassing, viewPasser } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import { alongPath } from '../state/alongPath.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';

type Place = readonly [x: number, y: number];

/**
 * What somebody sees of a token that walks by: stretches of places (top left corners, map units), each seen without a
 * break.
 */
export interface WalkView {
  readonly name: string;
  readonly color: string;
  readonly image: string;
  readonly size: number;
  readonly stretches: readonly (readonly Place[])[];
}

/**
 * The parts of a walk that the viewer could see. Undefined when there is nothing to tell beyond the token itself: the
 * whole walk was in sight, or none of it.
 */
export function viewWalk(
  state: TableState,
  viewer: Viewer,
  token: Token,
  from: Place,
  waypoints: readonly Place[],
): WalkView | undefined {
  const vision = viewVision(state, viewer);
  if (vision.all || token.ownerId === viewer.userId) return undefined;
  const between = alongPath({ x: from[0], y: from[1] }, waypoints);
  if (between.length === 0) return undefined; // a step: its ends are all there is, and the token shows them
  const places: readonly Place[] = [from, ...between.map(({ x, y }) => [x, y] as const), waypoints.at(-1)!];
  const stretches = split(places, ([x, y]) => seesPassing(viewer, vision, token, x, y));
  if (stretches.length === 0 || stretches[0]!.length === places.length) return undefined;
  const { name, color, image, size } = viewPasser(token);
  return { name, color, image, size, stretches };
}

function split(places: readonly Place[], holds: (place: Place) => boolean): readonly (readonly Place[])[] {
  const stretches: Place[][] = [];
  let open: Place[] | undefined;
  for (const place of places) {
    if (!holds(place)) open = undefined;
    else if (open) open.push(place);
    else stretches.push((open = [place]));
  }
  return stretches;
}
