import { MAX_CELLS } from '@tallow/shared/uvtt';

const BRACKETED = /[[(]\s*(\d{1,3})\s*[x×]\s*(\d{1,3})\s*[\])]/giu;
const PLAIN = /(?<!\d|\d\.)(\d{1,3})\s*[x×]\s*(\d{1,3})(?!\d|\.\d)/giu;
const PIXELS = /(?<![\d.x×])(\d{2,4})\s*(?:px|ppi|ppg|pps|dpi)(?![a-z])/iu;
/** Cells may be this much longer than wide: pictures are cropped, and names rounded. */
const MAX_SKEWED = 1.1;
const LEAST_PIXELS = 4;
/** Larger cells are not meant by two numbers without brackets. */
const MAX_PIXELS = 400;

export interface NamedGrid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Cells across and down as makers of maps write them into the names of their files: `Inn [22x16].png`, `Inn 22x16.jpg`,
 * `Inn 70px.webp`. Undefined when the name says nothing that fits the picture: 1920x1080 are its pixels, 2x3 its
 * floors.
 */
export function gridFromName(fileName: string, widthPx: number, heightPx: number): NamedGrid | undefined {
  const pixels = Number(PIXELS.exec(fileName)?.[1] ?? 0);
  const bracketed = written(BRACKETED, fileName).find((grid) => fits(grid, widthPx, heightPx));
  if (bracketed) return bracketed;
  const grid = { columns: widthPx / pixels, rows: heightPx / pixels };
  if (pixels >= LEAST_PIXELS && isPossible(grid)) return grid;
  return written(PLAIN, fileName).find(
    (plain) => fits(plain, widthPx, heightPx) && widthPx / plain.columns <= MAX_PIXELS,
  );
}

/** All that a name could mean, also with the picture turned. */
function written(pattern: RegExp, fileName: string): readonly NamedGrid[] {
  return [...fileName.matchAll(pattern)].flatMap(([, across, down]) => {
    const [a, b] = [Number(across), Number(down)];
    return [
      { columns: a, rows: b },
      { columns: b, rows: a },
    ];
  });
}

function isPossible({ columns, rows }: NamedGrid): boolean {
  return Math.min(columns, rows) >= 1 && Math.max(columns, rows) <= MAX_CELLS;
}

function fits(grid: NamedGrid, widthPx: number, heightPx: number): boolean {
  if (!isPossible(grid)) return false;
  const [across, down] = [widthPx / grid.columns, heightPx / grid.rows];
  return Math.min(across, down) >= LEAST_PIXELS && Math.max(across, down) / Math.min(across, down) <= MAX_SKEWED;
}
