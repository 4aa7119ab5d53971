import { percentile } from '../bench/statistics.ts';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 48;
const BOTTOM = 24;
const SHARES = [{ share: 0.5, name: 'p50', color: '#4a9d6f' }, { share: 0.95, name: 'p95', color: '#d08b2c' }, { share: 0.99, name: 'p99', color: '#b8423d' }] as const;

/** The smallest of 1, 2, 5, 10, 20 … that `value` does not exceed. */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 0.001)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? 10 * power;
}

/** Percentiles of the samples of each second, as an inline SVG. */
export function plot(title: string, bySecond: ReadonlyMap<number, readonly number[]>): string {
  const seconds = [...bySecond.keys()].toSorted((a, b) => a - b);
  if (seconds.length === 0) return '';
  const [first, last] = [seconds[0]!, seconds.at(-1)!];
  const lines = SHARES.map(({ share, name, color }) => ({ name, color, points: seconds.map((second) => [second, percentile(bySecond.get(second)!, share)] as const) }));
  const top = niceCeiling(Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value))));
  const x = (second: number): number => LEFT + ((second - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 8);
  const y = (value: number): number => 8 + (1 - value / top) * (HEIGHT - BOTTOM - 8);
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => `<path d="M${LEFT} ${y(part * top).toFixed(1)}H${WIDTH - 8}" stroke="#ddd"/><text x="${LEFT - 6}" y="${(y(part * top) + 4).toFixed(1)}" text-anchor="end">${part * top}</text>`);
  const drawn = lines.map(({ color, points }) => `<polyline fill="none" stroke="${color}" stroke-width="1.5" points="${points.map(([second, value]) => `${x(second).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}"/>`);
  const legend = lines.map(({ name, color }, i) => `<text x="${LEFT + 8 + i * 48}" y="20" fill="${color}">${name}</text>`);
  const axis = `<text x="${LEFT}" y="${HEIGHT - 6}">${first} s</text><text x="${WIDTH - 8}" y="${HEIGHT - 6}" text-anchor="end">${last} s</text>`;
  return `<figure><figcaption>${title}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" role="img" aria-label="${title}">${grid.join('')}${drawn.join('')}${legend.join('')}${axis}</svg></figure>`;
}
