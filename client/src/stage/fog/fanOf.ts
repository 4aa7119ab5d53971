import type { Star } from '@tallow/shared/vision';

export interface Fan {
  /** x, y of each corner. */
  readonly positions: Float32Array;
  /** Middle and radius of the star each corner belongs to. */
  readonly eyes: Float32Array;
  readonly indices: Uint32Array;
}

/**
 * Triangles from the middle of each star to its rim. Stars need no triangulation: every corner is in sight of the
 * middle.
 */
export function fanOf(stars: readonly Star[]): Fan {
  const corners = stars.reduce((sum, { points }) => sum + points.length / 2, 0);
  const vertices = Math.max(1, corners + stars.length);
  const positions = new Float32Array(vertices * 2);
  const eyes = new Float32Array(vertices * 3);
  const indices = new Uint32Array(Math.max(1, corners) * 3);
  let vertex = 0;
  let index = 0;
  const put = (x: number, y: number, { x: cx, y: cy, radius }: Star): number => {
    positions.set([x, y], vertex * 2);
    eyes.set([cx, cy, radius], vertex * 3);
    return vertex++;
  };
  for (const star of stars) {
    const middle = put(star.x, star.y, star);
    const first = vertex;
    const count = star.points.length / 2;
    for (let i = 0; i < count; i++) put(star.points[2 * i]!, star.points[2 * i + 1]!, star);
    for (let i = 0; i < count; i++) {
      indices[index++] = middle;
      indices[index++] = first + i;
      indices[index++] = first + ((i + 1) % count);
    }
  }
  return { positions, eyes, indices };
}
