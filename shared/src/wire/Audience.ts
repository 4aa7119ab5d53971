/** Who is told a field of a thing that is shown to them. Everybody else finds what it starts with. */
export const AUDIENCES = {
  everybody: 'whoever is shown the thing',
  permitted: 'its owner and the GM; others as far as the GM lets them',
  owner: 'its owner and the GM',
  readers: 'who may read the sheet: its owner and the GM',
  gm: 'the GM',
} as const;
export type Audience = keyof typeof AUDIENCES;
