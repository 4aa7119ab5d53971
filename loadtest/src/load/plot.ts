import { percentile } from '../bench/statistics.ts';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 48;
const BOTTOM = 24;
const SHARES = [
  { share: 0.5, name: 'p50', color: '#4a9d6f' },
  { share: 0.95, name: 'p95', color: '#d08b2c' },
  { share: 0.99, name: 'p99', color: '#b8423d' },
] as const;

/** The smallest of 1, 2, 5, 10, 20 … that `value` does not exceed. */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 0.001)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? 10 * power;
}

export interface Line {
  readonly name: string;
  readonly color: string;
  /** By second. */
  readonly points: readonly (readonly [second: number, value: number])[];
}

export interface Plot {
  readonly title: string;
  readonly svg: string;
}

/** Percentiles of the samples of each second. */
export function toLines(bySecond: ReadonlyMap<number, readonly number[]>): Line[] {
  const seconds = [...bySecond.keys()].toSorted((a, b) => a - b);
  return SHARES.map(({ share, name, color }) => ({
    name,
    color,
    points: seconds.map((second) => [second, percentile(bySecond.get(second)!, share)] as const),
  }));
}

/** Lines over time, as an SVG that needs nothing besides itself. Undefined when there is nothing to draw. */
export function plot(title: string, lines: readonly Line[]): Plot | undefined {
  const seconds = lines.flatMap(({ points }) => points.map(([second]) => second));
  if (seconds.length === 0) return undefined;
  const [first, last] = [Math.min(...seconds), Math.max(...seconds)];
  const top = niceCeiling(Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value))));
  const x = (second: number): number => LEFT + ((second - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 8);
  const y = (value: number): number => 8 + (1 - value / top) * (HEIGHT - BOTTOM - 8);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<path d="M${LEFT} ${y(part * top).toFixed(1)}H${WIDTH - 8}" stroke="#ddd"/><text x="${LEFT - 6}" y="${(y(part * top) + 4).toFixed(1)}" text-anchor="end">${part * top}</text>`,
  );
  const drawn = lines.map(
    ({ color, points }) =>
      `<polyline fill="none" stroke="${color}" stroke-width="1.5" points="${points.map(([second, value]) => `${x(second).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}"/>`,
  );
  const legend = lines.map(
    ({ name, color }, i) => `<text x="${LEFT + 8 + i * 72}" y="20" fill="${color}">${name}</text>`,
  );
  const axis = `<text x="${LEFT}" y="${HEIGHT - 6}">${first} s</text><text x="${WIDTH - 8}" y="${HEIGHT - 6}" text-anchor="end">${last} s</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="11" role="img" aria-label="${title}">${grid.join('')}${drawn.join('')}${legend.join('')}${axis}</svg>`;
  return { title, svg };
}

const CAPTION = 24;

/** All plots below each other, as one SVG on white. */
export function stack(title: string, plots: readonly Plot[]): string {
  const height = CAPTION + plots.length * (HEIGHT + CAPTION);
  const parts = plots.map((one, i) => {
    const top = CAPTION + i * (HEIGHT + CAPTION);
    return `<text x="8" y="${top + 16}" font-size="13">${one.title}</text><svg y="${top + CAPTION}"${one.svg.slice('<svg'.length)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif"><rect width="100%" height="100%" fill="#fff"/><text x="8" y="17" font-size="15" font-weight="bold">${title}</text>${parts.join('')}</svg>`;
}
