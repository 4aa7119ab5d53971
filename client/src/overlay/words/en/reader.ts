/** The map for who hears it. */
export const reader = {
  reader: {
    region: 'On the map',
    about: 'Enter selects. {Steps} move a token of yours by a cell, with Shift by five.',
    tokens: 'Tokens',
    doors: 'Doors',
    cell: 'column {column, number}, row {row, number}',
    cellFrom: 'column {column, number}, row {row, number}, {distance} from {from}',
    door: '{name}, {state}',
    points: '{value, number}/{max, number}',
    emoted: '{name} {text}',
    moved: '{name} moved to column {column, number}, row {row, number}',
    said: '{name}: {text}',
    whispered: '{name} whispers: {text}',
    hidden: 'hidden',
    yours: 'yours',
    more: 'and {count, number} more',
    nothing: 'Nothing in sight.',
  },
} as const;
