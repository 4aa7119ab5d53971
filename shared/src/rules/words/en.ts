/** What all rules say, in English. */
export const words = {
  declared: 'declared',
  something: 'something',
  /** What stands in brackets behind a number or a die of a roll. */
  labels: { declared: 'declared', weapon: 'weapon', critical: 'critical' },
  modes: { advantage: 'advantage: {why}', disadvantage: 'disadvantage: {why}' },
  values: { by: 'by {name}', written: 'Written on the sheet', bonus: 'Permanent bonus' },
  needs: { mastery: 'mastery of {what}', atLeast: '{what} {least}' },
  and: '{first} and {rest}',
  or: '{first} or {rest}',
  comma: '{first}, {rest}',
} as const;
