/** Why the rules say no. A closed list: each has a code of the same name on the wire. */
export type RuleRefusal =
  | 'unknown-action'
  | 'unknown-entry'
  | 'unknown-sheet'
  | 'invalid-input'
  | 'no-points'
  | 'not-enough'
  | 'out-of-reach'
  | 'no-line-of-effect'
  | 'not-met'
  | 'cannot-act'
  | 'wrong-target'
  | 'not-your-turn'
  | 'already-done'
  | 'not-gm'
  | 'no-encounter';
