import { expect, it } from 'vitest';
import { parseFormula } from '../dice/index.ts';
import type { SheetId } from '../kernel/index.ts';
import type { CardLine } from '../rules/index.ts';
import type { LogLine } from '../table/index.ts';
import { sayEnglish } from '../table/words/sayEnglish.ts';
import { logLine } from './events.ts';
import { readLogLine, tellLogLine, tellProblem } from './said.ts';

const effect = (name: Extract<CardLine, { kind: 'effect' }>['name']): CardLine => ({
  kind: 'effect',
  of: '7a1f6a0e-54a4-4a5f-9d0e-0a9d3c1b2e4f' as SheetId,
  name,
  gained: true,
  hidden: false,
});
const told = (...lines: readonly CardLine[]): LogLine => ({
  id: 'c2a8f0de-6b1c-4d3e-8f70-1a2b3c4d5e6f',
  seq: 1,
  at: 0,
  body: {
    kind: 'action',
    exchangeId: 'x',
    actionId: 'effect',
    title: '',
    by: 'Ada',
    actor: null,
    targets: [],
    cast: [],
    lines,
  },
});

it('a story names effects in English, conditions by key besides, and is read as it was told', () => {
  const line = told(effect({ key: 'd20.names.conditions.prone' }), effect('Hexed'));
  const onWire = tellLogLine(line, sayEnglish);
  expect(logLine.parse(onWire)).toEqual(onWire);
  expect(onWire.body).toMatchObject({ lines: [{ name: 'Prone', says: { name: {} } }, { name: 'Hexed' }] });
  expect(readLogLine(onWire)).toEqual(line);
});
it('what is wrong with a formula is told in English and by key', () => {
  const parsed = parseFormula('2d');
  expect(parsed.ok ? undefined : tellProblem(parsed.reason, sayEnglish)).toEqual({
    at: 2,
    length: 0,
    message: 'How many sides?',
    hint: 'Write a number behind the d, as in d20.',
    says: { message: { key: 'dice.problems.whichSides' }, hint: { key: 'dice.hints.whichSides' } },
  });
});
