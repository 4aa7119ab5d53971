import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

interface Texts {
  readonly all: boolean;
  readonly stars: string;
  readonly glow: string;
  readonly explored: string;
}
const { boolean, string, thing } = describe<Texts>();

/** What the viewer sees and remembers of the scene, each viewer their own. */
export const vision = thing('Vision', {
  all: boolean('everybody', { doc: 'the GM sees everything' }),
  stars: string('everybody', { doc: 'what is seen, as `decodeStars` of shared/vision reads it' }),
  glow: string('everybody', { doc: 'lit ground in sight, as `decodeGlow` reads it; for the GM all lit ground' }),
  explored: string('everybody', {
    doc:
      'ground remembered: `=` and a bitmap (`decodeBitmap`) to take over whole, or `+` and one to add; ' +
      'between its changes the client adds what `stars` and `glow` show',
  }),
});
export type VisionState = WireOf<typeof vision>;
