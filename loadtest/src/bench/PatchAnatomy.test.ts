import { Encoder, Reflection, schema, t, type DataChange } from '@colyseus/schema';
import { expect, it } from 'vitest';
import { PatchAnatomy } from './PatchAnatomy.ts';

const Token = schema({ x: t.int32().default(0), name: t.string().default('') }, 'Token');
const Table = schema({ title: t.string().default(''), tokens: t.map(Token) }, 'Table');

it('accounts for every byte of a patch', () => {
  const table = new Table();
  table.tokens.set('a', new Token());
  const encoder = new Encoder(table);
  const decoder = Reflection.decode(Reflection.encode(encoder));
  decoder.decode(encoder.encodeAll());
  encoder.discardChanges();
  const anatomy = new PatchAnatomy(decoder);
  let changes: readonly DataChange[] = [];
  decoder.triggerChanges = (found) => (changes = found);
  table.title = 'Inn';
  table.tokens.get('a')!.x = 7;
  const patch = encoder.encode().slice();
  decoder.decode(patch);
  anatomy.add(patch.length + 1, changes); // and the byte that says that it is a patch
  expect(Object.fromEntries(anatomy.bytes)).toEqual({
    'frame code': 1,
    '?: title': 5,
    'tokens: x': 5,
    'which structure': patch.length - 10,
  });
});
