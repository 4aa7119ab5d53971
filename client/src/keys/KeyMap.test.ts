import { expect, it } from 'vitest';
import type { Pressed } from './chord.ts';
import { KeyMap } from './KeyMap.ts';
import { KEY_IDS, keyEntry } from './keyTable.ts';

function storage(
  stored?: object,
): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly kept: () => unknown } {
  let text = stored === undefined ? null : JSON.stringify(stored);
  return {
    getItem: () => text,
    setItem: (_, next) => void (text = next),
    removeItem: () => void (text = null),
    kept: () => (text === null ? null : (JSON.parse(text) as unknown)),
  };
}
const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it('has no chord twice', () => {
  const chords = KEY_IDS.flatMap((id) => keyEntry(id).chords);
  expect(chords.toSorted()).toEqual([...new Set(chords)].toSorted());
});

it('knows what a press means, and which of several keys it was', () => {
  const keys = new KeyMap(storage());
  expect(keys.press(press('Backspace'))).toEqual({ id: 'remove', place: 'map', at: 1 });
  expect(keys.press(press('3'))).toEqual({ id: 'answer', place: 'table', at: 2 });
  expect(keys.press(press('q'))).toBeUndefined();
});

it('lets Alt be held with the keys of the brush, but not with a letter', () => {
  const keys = new KeyMap(storage());
  expect(keys.press(press('[', { altKey: true }))?.id).toBe('smallerBrush');
  expect(keys.press(press('v', { altKey: true }))).toBeUndefined();
});

it('sets another chord in the place of the usual ones, and keeps it', () => {
  const kept = storage();
  const keys = new KeyMap(kept);
  expect(keys.set('remove', 'x')).toBeNull();
  expect(keys.press(press('x'))?.id).toBe('remove');
  expect(keys.press(press('Delete'))).toBeUndefined();
  expect(kept.kept()).toEqual({ remove: 'x' });
  expect(new KeyMap(kept).chordsOf('remove')).toEqual(['x']);
});

it('refuses a chord that does something else', () => {
  const keys = new KeyMap(storage());
  expect(keys.set('measure', 'v')).toEqual({ takenBy: 'select' });
  expect(keys.set('measure', '5')).toEqual({ takenBy: 'answer' });
  expect(keys.set('measure', 'Alt+ArrowUp')).toEqual({ takenBy: 'stepUp' });
  expect(keys.chordsOf('measure')).toEqual(['m']);
});

it('gives a chord that is free again to another action; then going back is refused', () => {
  const keys = new KeyMap(storage());
  keys.set('select', 'x');
  expect(keys.set('measure', 'v')).toBeNull();
  expect(keys.reset('select')).toEqual({ takenBy: 'measure' });
  expect(keys.reset('measure')).toBeNull();
  expect(keys.reset('select')).toBeNull();
  expect(keys.own).toEqual({});
});

it('sets no other key for answers and for leaving', () => {
  const keys = new KeyMap(storage());
  expect(keys.set('answer', 'x')).toEqual({ isFixed: true });
  expect(keys.set('close', 'x')).toEqual({ isFixed: true });
});

it('takes everything back at once', () => {
  const kept = storage({ select: 'm', measure: 'v' });
  const keys = new KeyMap(kept);
  expect(keys.press(press('m'))?.id).toBe('select');
  keys.resetAll();
  expect(keys.press(press('m'))?.id).toBe('measure');
  expect(kept.kept()).toBeNull();
});

it('leaves out what is stored but unknown, or taken by now', () => {
  expect(new KeyMap(storage({ nonsense: 'x', measure: 7, ping: 'v', dice: 'j' })).own).toEqual({ dice: 'j' });
});

it('rests while somebody shows which key to set', () => {
  const keys = new KeyMap(storage());
  const resume = keys.pause();
  expect(keys.press(press('v'))).toBeUndefined();
  resume();
  resume();
  expect(keys.press(press('v'))?.id).toBe('select');
});

it('tells who watches', () => {
  const keys = new KeyMap(storage());
  let told = 0;
  const stop = keys.subscribe(() => told++);
  keys.set('dice', 'j');
  keys.set('dice', 'v');
  stop();
  keys.resetAll();
  expect(told).toBe(1);
});
