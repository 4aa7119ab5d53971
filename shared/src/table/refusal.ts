import type { RuleRefusal } from '../rules/index.ts';

/** Why the table says no. A closed list: each has a code of the same name on the wire. */
export type Refusal =
  | RuleRefusal
  | 'not-a-member'
  | 'spectator'
  | 'not-your-token'
  | 'unknown-token'
  | 'unknown-door'
  | 'unknown-scene'
  | 'unknown-member'
  | 'out-of-bounds'
  | 'blocked'
  | 'door-locked'
  | 'too-far'
  | 'scene-in-use'
  | 'cannot-remove-gm'
  | 'empty-text'
  | 'too-many'
  | 'no-ruleset'
  | 'no-sheet'
  | 'follows-sheet'
  | 'unknown-effect'
  | 'unknown-exchange'
  | 'invalid-formula'
  | 'initiative-missing'
  | 'exchange-open'
  | 'locked'
  | 'out-of-movement'
  | 'nothing-to-undo';
