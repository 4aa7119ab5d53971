/** Why the table says no. A closed list: each has a code of the same name on the wire. */
export type Refusal =
  | 'not-a-member'
  | 'not-gm'
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
  | 'too-many';
