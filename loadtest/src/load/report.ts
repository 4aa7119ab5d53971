import { plot, toLines, type Plot } from './plot.ts';
import { countsOf, thresholdsOf, trendRows, type Summary } from './summary.ts';

const TITLES: Readonly<Record<string, string>> = {
  ack: 'Sent until acknowledged (ms)',
  sight: 'Sent until the last other client decoded it (ms)',
  lag: 'Acknowledged until the last other client decoded it (ms)',
  signal: 'Drag signal until another client got it (ms)',
  late: 'How late the generator itself was (ms)',
  join: 'Asked for a seat until the first state was decoded (ms)',
};

const cells = (row: readonly string[], tag: string): string =>
  `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The plots of what k6 measured. */
export function plotsOf(series: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>): Plot[] {
  return [...series].flatMap(([name, bySecond]) => plot(TITLES[name] ?? name, toLines(bySecond)) ?? []);
}

/** A page that needs nothing besides itself. */
export function toHtml(title: string, about: string, summary: Summary, plots: readonly Plot[]): string {
  const thresholds = thresholdsOf(summary).map(
    ({ metric, threshold, ok }) =>
      `<li class="${ok ? 'ok' : 'failed'}">${ok ? 'kept' : 'failed'}: ${metric} ${escape(threshold)}</li>`,
  );
  const figures = plots.map((one) => `<figure><figcaption>${one.title}</figcaption>${one.svg}</figure>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{font:14px system-ui;margin:2em;max-width:60em}td,th{padding:.2em .8em;text-align:right}.failed{color:#b8423d;font-weight:bold}figure{margin:1.5em 0}</style>
<h1>${escape(title)}</h1><p>${escape(about)}</p><ul>${thresholds.join('')}</ul>
<table>${cells(['ms', 'count', 'p50', 'p95', 'p99', 'max'], 'th')}${trendRows(summary)
    .map((row) => cells(row, 'td'))
    .join('')}</table>
<p>${countsOf(summary)}</p>${figures.join('\n')}</html>\n`;
}
