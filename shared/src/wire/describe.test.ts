import { describe, expect, it } from 'vitest';
import { describe as describing } from './describe.ts';

interface Torch {
  readonly id: string;
  readonly lit: boolean;
  readonly hours: number | null;
}
const { boolean, int32, json, thing } = describing<Torch, 'id'>();
const hours = int32('owner', { initial: -1, write: (torch) => torch.hours ?? -1 });

describe('A description', () => {
  it('says for every field who is told', () => {
    const torch = thing('Torch', { lit: boolean('everybody'), hours });
    expect(Object.values(torch.fields).map(({ audience }) => audience)).toEqual(['everybody', 'owner']);
    // @ts-expect-error nobody is named
    thing('Torch', { lit: boolean(), hours });
    // @ts-expect-error nobody knows those
    thing('Torch', { lit: boolean('elves'), hours });
  });

  it('leaves nothing of its source out, and writes it in its own form', () => {
    // @ts-expect-error whether it is lit stays untold
    thing('Torch', { hours });
    // @ts-expect-error no number
    thing('Torch', { lit: int32('everybody'), hours });
    // @ts-expect-error null has no form on the wire
    thing('Torch', { lit: boolean('everybody'), hours: int32('owner') });
    expect(hours.write({ id: 't', lit: true, hours: null })).toBe(-1);
  });

  it('writes nothing as an empty text, and reads it as nothing', () => {
    const left = json<readonly number[]>('gm', {
      none: [],
      write: (torch) => (torch.hours ? [torch.hours] : undefined),
    });
    expect(left.write({ id: 't', lit: true, hours: null })).toBe('');
    expect(left.read?.('')).toEqual([]);
    expect(left.read?.(left.write({ id: 't', lit: true, hours: 2 }))).toEqual([2]);
  });
});
