import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { complaint } from './testing/rolling.ts';

const page = readFileSync(new URL('NOTATION.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^\| (`.*?) \| /gm)].flatMap(([, cell = '']) =>
  cell.split('`').filter((_, i) => i % 2 === 1),
);

describe('NOTATION.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(40);
  });
  it.each(examples)('%s is understood', (text) => {
    expect(complaint(text, { variables: () => ({ value: 3 }) })).toBe('fine');
  });
});
