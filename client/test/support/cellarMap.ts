import { makeUvtt } from '../../../server/test/support/testMap.ts';

const CELL = 32;
const WALLS = [
  [1, 1, 23, 1],
  [23, 1, 23, 15],
  [23, 15, 1, 15],
  [1, 15, 1, 1],
  [9, 1, 9, 5],
  [9, 6, 9, 10],
  [1, 10, 4, 10],
  [5, 10, 9, 10],
  [9, 10, 15, 10],
  [16, 10, 23, 10],
  [15, 1, 15, 3],
  [15, 4, 15, 10],
] as const;
const DOORS = [
  { from: [9, 5], to: [9, 6] },
  { from: [4, 10], to: [5, 10] },
  { from: [15, 10], to: [16, 10] },
  { from: [15, 3], to: [15, 4] },
] as const;

const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x * CELL}" y="${y * CELL}" width="${width * CELL}" height="${height * CELL}" fill="${fill}" ${more}/>`;
const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x * CELL}" cy="${y * CELL}" r="${radius * CELL}" fill="${fill}" stroke="#2b1d10" stroke-width="2"/>`;

/** Planks along a room, each of its own shade. */
function planks(x: number, y: number, width: number, height: number): string {
  const shades = ['#80603c', '#7a5a38', '#86663f', '#755534', '#7e5e3a'];
  return Array.from({ length: height * 2 }, (_, row) =>
    rect(x, y + row / 2, width, 0.5, shades[(row * 7) % 5]!, 'stroke="#4d361e" stroke-width="1"'),
  ).join('');
}

/** A tavern and its cellar, drawn by ourselves: warm rooms, closed doors, three lights in the dark. */
export function cellarMap(): Promise<Buffer> {
  const furniture = [
    disc(4, 4, 0.8, '#5d3f22'),
    disc(6.5, 7.5, 0.8, '#5d3f22'),
    rect(10, 2, 4, 0.8, '#5a3d22', 'rx="6"'),
    rect(18, 3, 1.6, 3, '#6b2f2a', 'rx="8"'),
    rect(12.2, 6.5, 1, 1, '#4b3420', 'rx="3"'),
    disc(20.5, 8, 0.45, '#51606a'),
    disc(3, 12.5, 0.5, '#4b3420'),
    disc(3.9, 13.3, 0.5, '#4b3420'),
    rect(17, 12, 3, 1, '#46525a', 'rx="4"'),
  ];
  const walls = WALLS.map(
    ([x1, y1, x2, y2]) =>
      `<line x1="${x1 * CELL}" y1="${y1 * CELL}" x2="${x2 * CELL}" y2="${y2 * CELL}" stroke="#241a12" stroke-width="9" stroke-linecap="square"/>`,
  );
  return makeUvtt({
    width: 24,
    height: 16,
    ambient: 'ff000000',
    floor: ['#4a4641', '#444039'],
    walls: WALLS,
    doors: DOORS,
    lights: [
      { at: [4, 4], range: 6, color: 'ffffc070' },
      { at: [12, 5], range: 6, color: 'ffffb060' },
      { at: [18.5, 12.5], range: 7, color: 'ff8fb0ff' },
    ],
    decoration: [planks(1, 1, 8, 9), planks(9, 1, 6, 9), planks(15, 1, 8, 9), ...furniture, ...walls].join(''),
  });
}
