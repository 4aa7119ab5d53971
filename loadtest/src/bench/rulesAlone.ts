import type { Benchmark } from './Benchmark.ts';
import { toTable } from '../report/markdown.ts';
import { measureRules } from './rules.ts';

const LONGEST_S = 5;

/** The rules without network and database. */
export const rulesAlone: Benchmark = {
  heading: 'Rules alone',
  run(_database, { seconds }) {
    const { derive, declare, answer, advance, views, attacksPerSecond } = measureRules(Math.min(LONGEST_S, seconds));
    const micro = (value: number): string => `${value.toFixed(0)} µs`;
    return Promise.resolve(
      toTable([
        ['the rules alone (Chip, in process, medians)', ''],
        [
          'contested attacks (declared, dodged, rolled, applied, told to five members), on one core',
          `${attacksPerSecond.toFixed(0)} /s`,
        ],
        ['derive a sheet from nothing', micro(derive)],
        ['decide a declared attack', micro(declare)],
        ['decide its answer, with all rolls', micro(answer)],
        ['apply a step, with what each member was told', micro(advance)],
        ['the views of a GM and four players on twelve sheets', micro(views)],
      ]),
    );
  },
};
