import sharp from 'sharp';

/** Cells of the map, and of each of its rooms. */
const SIZE = 40;
const ROOM = 8;

/** Five by five rooms with doorways, two pillars to a room: some three hundred walls once they are split. */
export async function benchMap(): Promise<Buffer> {
  const walls: { x: number; y: number }[][] = [];
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    walls.push([
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]);
  for (let a = ROOM; a < SIZE; a += ROOM) {
    for (let b = 0; b < SIZE; b += ROOM) {
      line(a, b, a, b + 3);
      line(a, b + 5, a, b + ROOM);
      line(b, a, b + 3, a);
      line(b + 5, a, b + ROOM, a);
    }
  }
  for (let x = 0; x < SIZE; x += ROOM) {
    for (let y = 0; y < SIZE; y += ROOM) {
      for (const [px, py] of [
        [1.5, 6],
        [6, 1.5],
      ] as const) {
        walls.push(
          [
            [0, 0],
            [0.6, 0],
            [0.6, 0.6],
            [0, 0.6],
            [0, 0],
          ].map(([dx, dy]) => ({ x: x + px + dx!, y: y + py + dy! })),
        );
      }
    }
  }
  const image = await sharp({ create: { width: SIZE * 8, height: SIZE * 8, channels: 3, background: '#777777' } })
    .png()
    .toBuffer();
  return Buffer.from(
    JSON.stringify({
      format: 0.3,
      resolution: { map_origin: { x: 0, y: 0 }, map_size: { x: SIZE, y: SIZE }, pixels_per_grid: 8 },
      line_of_sight: walls,
      portals: [],
      lights: [],
      environment: { baked_lighting: false, ambient_light: 'ffffffff' },
      image: image.toString('base64'),
    }),
  );
}

/** Where the five tokens of a table start (map units): two in one room, the others in rooms beside it. */
export const HOMES = [
  [1_900, 1_900],
  [2_100, 2_000],
  [1_100, 1_900],
  [1_900, 1_100],
  [2_700, 2_000],
] as const;
