import { expect, it } from 'vitest';
import { readSamples, Samples } from './Samples.ts';

it('joins the samples of all virtual users by second, and passes other lines over', () => {
  const [one, other] = [new Samples(), new Samples()];
  one.add('ack', 1_200, 3.14159);
  other.add('ack', 1_900, 5);
  other.add('ack', 2_000, 6);
  expect(readSamples(`hello\n${one.toLine()}\n${other.toLine()}\n`)).toEqual(
    new Map([
      [
        'ack',
        new Map([
          [1, [3.14, 5]],
          [2, [6]],
        ]),
      ],
    ]),
  );
});
