import { expect, it } from 'vitest';
import { parseMetrics } from './readMetrics.ts';

it('reads values with and without labels, and passes over what is said about them', () => {
  const text = '# HELP a What it is\n# TYPE a counter\na 3\nb_bucket{le="0.5",kind="move"} 1.5e+2\n\n';
  expect([...parseMetrics(text)]).toEqual([
    ['a', 3],
    ['b_bucket{le="0.5",kind="move"}', 150],
  ]);
});
