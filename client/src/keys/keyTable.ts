/** Where a key counts: also while somebody types · anywhere but in fields · not below a dialog either · on the map. */
export type KeyPlace = 'everywhere' | 'outside-fields' | 'table' | 'map';
export type KeyGroup = 'map' | 'tools' | 'turns' | 'talk' | 'screen';

export interface KeyEntry {
  readonly group: KeyGroup;
  readonly place: KeyPlace;
  /** As `chordOf` writes them; the first one is shown. */
  readonly chords: readonly string[];
  /** Alt held along with it changes nothing: it is the fog brush's own, or the handler's. */
  readonly isLoose?: true;
  /** Not to be set: Escape and digits mean the same wherever something is asked. */
  readonly isFixed?: true;
}

/** Every key of the table: handlers, hints and the list of keys are made from this. */
export const KEYS = {
  stepLeft: { group: 'map', place: 'map', chords: ['ArrowLeft'], isLoose: true },
  stepRight: { group: 'map', place: 'map', chords: ['ArrowRight'], isLoose: true },
  stepUp: { group: 'map', place: 'map', chords: ['ArrowUp'], isLoose: true },
  stepDown: { group: 'map', place: 'map', chords: ['ArrowDown'], isLoose: true },
  nextToken: { group: 'map', place: 'map', chords: ['Tab'], isLoose: true },
  open: { group: 'map', place: 'map', chords: ['Enter'], isLoose: true },
  target: { group: 'map', place: 'table', chords: ['t'] },
  mark: { group: 'map', place: 'map', chords: ['Space'], isLoose: true },
  selectAll: { group: 'map', place: 'table', chords: ['Ctrl+a'] },
  remove: { group: 'map', place: 'map', chords: ['Delete', 'Backspace'] },
  zoomIn: { group: 'map', place: 'table', chords: ['+', '='], isLoose: true },
  zoomOut: { group: 'map', place: 'table', chords: ['-'], isLoose: true },
  fit: { group: 'map', place: 'table', chords: ['0'], isLoose: true },
  select: { group: 'tools', place: 'table', chords: ['v'] },
  measure: { group: 'tools', place: 'table', chords: ['m'] },
  ping: { group: 'tools', place: 'table', chords: ['p'] },
  place: { group: 'tools', place: 'table', chords: ['a'] },
  fog: { group: 'tools', place: 'table', chords: ['f'] },
  smallerBrush: { group: 'tools', place: 'table', chords: ['['], isLoose: true },
  largerBrush: { group: 'tools', place: 'table', chords: [']'], isLoose: true },
  endTurn: { group: 'turns', place: 'table', chords: ['n'] },
  answer: { group: 'turns', place: 'table', chords: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], isFixed: true },
  undo: { group: 'turns', place: 'outside-fields', chords: ['Ctrl+z'] },
  write: { group: 'talk', place: 'table', chords: ['/'] },
  dice: { group: 'talk', place: 'table', chords: ['r'] },
  panel: { group: 'screen', place: 'table', chords: ['\\'] },
  close: { group: 'screen', place: 'table', chords: ['Escape'], isLoose: true, isFixed: true },
  developer: { group: 'screen', place: 'everywhere', chords: ['Ctrl+Backquote'] },
  help: { group: 'screen', place: 'table', chords: ['?'] },
} as const satisfies Readonly<Record<string, KeyEntry>>;

export type KeyId = keyof typeof KEYS;
export const KEY_IDS = Object.keys(KEYS) as readonly KeyId[];
export const keyEntry = (id: KeyId): KeyEntry => KEYS[id];
