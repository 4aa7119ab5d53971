import { expect, it } from 'vitest';
import { niceCeiling, plot, stack, toLines } from './plot.ts';
import { toHtml } from './report.ts';
import { thresholdsOf, toText, type Summary } from './summary.ts';

const SUMMARY: Summary = {
  metrics: {
    ack: {
      type: 'trend',
      values: { count: 10, med: 2, 'p(95)': 5, 'p(99)': 70, max: 71 },
      thresholds: { 'p(95)<=20': { ok: true }, 'p(99)<=60': { ok: false } },
    },
    refused: { type: 'counter', values: { count: 0 } },
  },
};

it('tells which thresholds were kept', () => {
  expect(thresholdsOf(SUMMARY)).toEqual([
    { metric: 'ack', threshold: 'p(95)<=20', ok: true },
    { metric: 'ack', threshold: 'p(99)<=60', ok: false },
  ]);
  expect(toText(SUMMARY)).toContain('FAILED ack p(99)<=60');
});

it('draws a line for each percentile, and nothing without samples', () => {
  expect(
    plot(
      'Ack',
      toLines(
        new Map([
          [1, [1, 2]],
          [2, [3]],
        ]),
      ),
    )?.svg.match(/<polyline/g),
  ).toHaveLength(3);
  expect(plot('Ack', toLines(new Map()))).toBeUndefined();
});

it('ends its axes at round numbers', () => {
  expect([0.3, 1, 7, 23, 101].map(niceCeiling)).toEqual([0.5, 1, 10, 50, 200]);
});

it('escapes what it writes into the page', () => {
  expect(toHtml('a<b', '', SUMMARY, [])).toContain('<h1>a&lt;b</h1>');
});

it('stacks plots into one picture', () => {
  const one = plot('Ack', toLines(new Map([[1, [1]]])))!;
  expect(stack('Load', [one, one]).match(/<svg/g)).toHaveLength(3);
});
