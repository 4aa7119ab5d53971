import type { DoorView } from '../table/index.ts';
import type { DoorKind, DoorState } from '../vision/index.ts';
import { describe } from './describe.ts';

const { boolean, int32, string, thing } = describe<DoorView>();

/** A door, from one post to the other. */
export const door = thing('Door', {
  x1: int32('everybody', { doc: 'map units' }),
  y1: int32('everybody', { doc: 'map units' }),
  x2: int32('everybody', { doc: 'map units' }),
  y2: int32('everybody', { doc: 'map units' }),
  state: string<DoorState>('everybody', { initial: 'closed', doc: 'as this viewer last saw it' }),
  secret: boolean('gm'),
  kind: string<DoorKind>('everybody', { initial: 'door', write: ({ kind }) => kind ?? 'door' }),
  opensFor: string<'all' | 'gm'>('gm', {
    initial: 'all',
    write: ({ opensFor }) => opensFor ?? 'all',
    doc: 'who opens and closes it: everybody who reaches it, or the GM',
  }),
});
