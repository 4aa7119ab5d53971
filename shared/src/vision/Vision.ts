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

const MANY_EYES = 4;
/**
 * What so many eyes see is a party's or all spectators': whatever is found out about it will be asked again, for each
 * of them.
 */
export const hasManyEyes = ({ stars }: Vision): boolean => stars.length >= MANY_EYES;
