import type { Glow } from './Glow.ts';
import type { Star } from './Star.ts';

/**
 * What a viewer sees right now, and nothing that would tell of anything else: it may be sent as it is.
 * `stars` is what is seen whatever the lights are, `glow` what is seen because it is lit.
 */
export interface Vision {
  readonly stars: readonly Star[];
  readonly glow: Glow | undefined;
}
