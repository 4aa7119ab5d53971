import { expect, it } from 'vitest';
import { backStep } from './backStep.ts';

const closed = { composing: null, dialog: null, diceTray: false, snap: 'peek' } as const;

it('closes one thing at a time, the nearest first', () => {
  const composing = { sheetId: 's', actionId: 'a' };
  expect(backStep({ composing, dialog: 'bring', diceTray: true, snap: 'full' })).toEqual({ dialog: null });
  expect(backStep({ ...closed, composing, diceTray: true })).toEqual({ composing: null });
  expect(backStep({ ...closed, diceTray: true, snap: 'half' })).toEqual({ diceTray: false });
  expect(backStep({ ...closed, snap: 'half' })).toEqual({ snap: 'peek' });
  expect(backStep(closed)).toBeNull();
});
