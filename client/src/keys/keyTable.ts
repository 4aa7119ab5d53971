/** Where a key counts: also while somebody types · anywhere but in fields · not below a dialog either · on the map. */
export type KeyPlace = 'everywhere' | 'outside-fields' | 'table' | 'map';
export type KeyGroup = 'map' | 'tools' | 'turns' | 'talk' | 'screen';

/** Whose handler acts on it: the map's, the overlay's, each of them in its turn, or the card that asks. */
export type KeyHearer = 'map' | 'overlay' | 'both' | 'prompts';

export interface KeyEntry {
  readonly group: KeyGroup;
  readonly heardBy: KeyHearer;
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
  stepLeft: { group: 'map', heardBy: 'map', place: 'map', chords: ['ArrowLeft'], isLoose: true },
  stepRight: { group: 'map', heardBy: 'map', place: 'map', chords: ['ArrowRight'], isLoose: true },
  stepUp: { group: 'map', heardBy: 'map', place: 'map', chords: ['ArrowUp'], isLoose: true },
  stepDown: { group: 'map', heardBy: 'map', place: 'map', chords: ['ArrowDown'], isLoose: true },
  nextToken: { group: 'map', heardBy: 'map', place: 'map', chords: ['Tab'], isLoose: true },
  open: { group: 'map', heardBy: 'map', place: 'map', chords: ['Enter'], isLoose: true },
  target: { group: 'map', heardBy: 'map', place: 'table', chords: ['t'] },
  mark: { group: 'map', heardBy: 'map', place: 'map', chords: ['Space'], isLoose: true },
  turnLeft: { group: 'map', heardBy: 'map', place: 'map', chords: [','] },
  turnRight: { group: 'map', heardBy: 'map', place: 'map', chords: ['.'] },
  selectAll: { group: 'map', heardBy: 'map', place: 'table', chords: ['Ctrl+a'] },
  copy: { group: 'map', heardBy: 'overlay', place: 'map', chords: ['Ctrl+c'] },
  paste: { group: 'map', heardBy: 'overlay', place: 'map', chords: ['Ctrl+v'] },
  duplicate: { group: 'map', heardBy: 'overlay', place: 'map', chords: ['Ctrl+d'] },
  remove: { group: 'map', heardBy: 'overlay', place: 'map', chords: ['Delete', 'Backspace'] },
  zoomIn: { group: 'map', heardBy: 'map', place: 'table', chords: ['+', '='], isLoose: true },
  zoomOut: { group: 'map', heardBy: 'map', place: 'table', chords: ['-'], isLoose: true },
  fit: { group: 'map', heardBy: 'map', place: 'table', chords: ['0'], isLoose: true },
  select: { group: 'tools', heardBy: 'map', place: 'table', chords: ['v'] },
  measure: { group: 'tools', heardBy: 'map', place: 'table', chords: ['m'] },
  ping: { group: 'tools', heardBy: 'map', place: 'table', chords: ['p'] },
  draw: { group: 'tools', heardBy: 'map', place: 'table', chords: ['d'] },
  template: { group: 'tools', heardBy: 'map', place: 'table', chords: ['a'] },
  place: { group: 'tools', heardBy: 'map', place: 'table', chords: ['c'] },
  wall: { group: 'tools', heardBy: 'map', place: 'table', chords: ['w'] },
  light: { group: 'tools', heardBy: 'map', place: 'table', chords: ['l'] },
  fog: { group: 'tools', heardBy: 'map', place: 'table', chords: ['f'] },
  smallerBrush: { group: 'tools', heardBy: 'map', place: 'table', chords: ['['], isLoose: true },
  largerBrush: { group: 'tools', heardBy: 'map', place: 'table', chords: [']'], isLoose: true },
  endTurn: { group: 'turns', heardBy: 'overlay', place: 'table', chords: ['n'] },
  answer: {
    group: 'turns',
    heardBy: 'prompts',
    place: 'table',
    chords: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    isFixed: true,
  },
  undo: { group: 'turns', heardBy: 'overlay', place: 'outside-fields', chords: ['Ctrl+z'] },
  redo: { group: 'turns', heardBy: 'overlay', place: 'outside-fields', chords: ['Ctrl+Shift+z', 'Ctrl+y'] },
  write: { group: 'talk', heardBy: 'overlay', place: 'table', chords: ['/'] },
  dice: { group: 'talk', heardBy: 'overlay', place: 'table', chords: ['r'] },
  panel: { group: 'screen', heardBy: 'overlay', place: 'table', chords: ['\\'] },
  close: { group: 'screen', heardBy: 'both', place: 'table', chords: ['Escape'], isLoose: true, isFixed: true },
  developer: { group: 'screen', heardBy: 'overlay', place: 'everywhere', chords: ['Ctrl+Backquote'] },
  help: { group: 'screen', heardBy: 'overlay', place: 'table', chords: ['?'] },
} as const satisfies Readonly<Record<string, KeyEntry>>;

export type KeyId = keyof typeof KEYS;
type HeardBy<Hearer extends KeyHearer> = {
  [Id in KeyId]: (typeof KEYS)[Id]['heardBy'] extends Hearer ? Id : never;
}[KeyId];
/** What the two handlers have to act on, each: a key without a handler does not compile. */
export type MapKeyId = HeardBy<'map' | 'both'>;
export type OverlayKeyId = HeardBy<'overlay' | 'both'>;
export const KEY_IDS = Object.keys(KEYS) as readonly KeyId[];
export const keyEntry = (id: KeyId): KeyEntry => KEYS[id];
