import sharp from 'sharp';

export interface MapParts {
  /** Cells. */
  readonly width?: number;
  readonly height?: number;
  /** Walls from end to end, in cells. */
  readonly walls?: readonly (readonly [number, number, number, number])[];
  readonly doors?: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly closed?: boolean;
  }[];
  readonly lights?: readonly {
    readonly at: readonly [number, number];
    readonly range: number;
    readonly color?: string;
  }[];
  /** AARRGGBB; black is a dark scene. */
  readonly ambient?: string;
  /** SVG drawn over the floor, 32 pixels to a cell. */
  readonly decoration?: string;
  readonly floor?: readonly [string, string];
}

const PIXELS_PER_CELL = 32;
const point = ([x, y]: readonly [number, number]) => ({ x, y });

/** A Universal VTT file of our own making: a chequered floor with the walls, doors and lights asked for. */
export async function makeUvtt({
  width = 20,
  height = 20,
  walls = [],
  doors = [],
  lights = [],
  ambient = 'ffffffff',
  decoration = '',
  floor = ['#8a7358', '#7a6248'],
}: MapParts): Promise<Buffer> {
  const squares = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return `<rect x="${x * PIXELS_PER_CELL}" y="${y * PIXELS_PER_CELL}" width="${PIXELS_PER_CELL}" height="${PIXELS_PER_CELL}" fill="${floor[(x + y) % 2]}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * PIXELS_PER_CELL}" height="${height * PIXELS_PER_CELL}">${squares.join('')}${decoration}</svg>`;
  const image = await sharp(Buffer.from(svg)).png().toBuffer();
  return Buffer.from(
    JSON.stringify({
      format: 0.3,
      resolution: { map_origin: { x: 0, y: 0 }, map_size: { x: width, y: height }, pixels_per_grid: PIXELS_PER_CELL },
      line_of_sight: walls.map(([x1, y1, x2, y2]) => [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ]),
      portals: doors.map(({ from, to, closed = true }) => ({
        position: { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2 },
        bounds: [point(from), point(to)],
        rotation: 0,
        closed,
        freestanding: false,
      })),
      environment: { baked_lighting: false, ambient_light: ambient },
      lights: lights.map(({ at, range, color = 'ffffd9a0' }) => ({
        position: point(at),
        range,
        intensity: 1,
        color,
        shadows: true,
      })),
      image: image.toString('base64'),
    }),
  );
}
