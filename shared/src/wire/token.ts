import type { PartAudience, TokenView } from '../table/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

const { boolean, float32, int16, int32, string, thing } = describe<
  TokenView,
  'id' | 'invisible' | 'bar' | 'sight' | 'light'
>();

/** A piece on the map, at the place of its top left corner. */
export const token = thing('Token', {
  name: string('permitted'),
  x: int32('everybody', { doc: 'map units' }),
  y: int32('everybody', { doc: 'map units' }),
  size: float32('everybody', { initial: 1, doc: 'cells' }),
  elevation: int16('everybody'),
  rotation: int16('everybody', { doc: 'degrees clockwise' }),
  ownerId: string('everybody', { write: ({ ownerId }) => ownerId ?? '', doc: "empty: nobody's" }),
  sheetId: string('everybody', { write: ({ sheetId }) => sheetId ?? '', doc: 'empty: a plain piece' }),
  image: string('everybody'),
  color: string('everybody'),
  hidden: boolean('gm'),
  showName: boolean('everybody', { initial: true }),
  barValue: int32('permitted', { write: ({ bar }) => bar?.value ?? 0 }),
  barMax: int32('permitted', { write: ({ bar }) => bar?.max ?? 0, doc: '0: no bar, or not for this viewer' }),
  showBar: boolean('everybody'),
  statuses: string('everybody', { write: ({ statuses }) => statuses.join(' '), doc: 'with spaces between them' }),
  sightRange: int32('owner', {
    initial: -1,
    write: ({ sight }) => sight?.range ?? -1,
    doc: 'map units; -1: it does not see',
  }),
  darkvision: int32('owner', { write: ({ sight }) => sight?.darkvision ?? 0, doc: 'map units' }),
  lightBright: int32('owner', { write: ({ light }) => light?.bright ?? 0, doc: 'map units' }),
  lightDim: int32('owner', { write: ({ light }) => light?.dim ?? 0, doc: 'map units; 0: it carries no light' }),
  lightColor: string('owner', { write: ({ light }) => light?.color ?? '' }),
  gmNotes: string('gm'),
  locked: boolean('everybody', { write: ({ locked }) => locked ?? false, doc: 'nobody moves it' }),
  z: int16('everybody', { write: ({ z }) => z ?? 0, doc: 'those of a higher one lie above' }),
  nameFor: string<PartAudience>('everybody', {
    initial: 'all',
    write: ({ nameFor, showName }) => nameFor ?? (showName ? 'all' : 'owner'),
    doc: 'who reads the name: `gm`, `owner`, `all`',
  }),
  barFor: string<PartAudience>('everybody', {
    initial: 'owner',
    write: ({ barFor, showBar }) => barFor ?? (showBar ? 'all' : 'owner'),
    doc: 'who sees the bar',
  }),
});
export type TokenState = WireOf<typeof token>;
