/** What of a key press tells chords apart. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const SILENT = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Unidentified', 'Process']);
/** Keys that bear another sign on each layout, or none at all until the next press. */
const BY_PLACE = new Set(['Backquote']);

/** Null for what is no key yet: a modifier alone, or an accent that waits for its letter. */
function nameOf({ key, code, ctrlKey }: Pressed): string | null {
  if (ctrlKey && BY_PLACE.has(code)) return code;
  if (key === ' ') return 'Space';
  if (SILENT.has(key)) return null;
  return key.length === 1 ? key.toLowerCase() : key;
}

/**
 * A press as text, such as `v`, `Ctrl+z` or `ArrowLeft`; null for a modifier alone. Command counts as Ctrl. Shift is
 * told only beside Ctrl or Alt: it is in the sign already, or means more of the same.
 */
export function chordOf(pressed: Pressed): string | null {
  const name = nameOf(pressed);
  if (name === null) return null;
  const hasCtrl = pressed.ctrlKey || pressed.metaKey;
  const hasShift = pressed.shiftKey && (hasCtrl || pressed.altKey);
  return `${hasCtrl ? 'Ctrl+' : ''}${pressed.altKey ? 'Alt+' : ''}${hasShift ? 'Shift+' : ''}${name}`;
}

/** Without Alt, and without the Shift that only Alt made count. */
export const withoutAlt = (chord: string): string => chord.replace(/^Alt\+(?:Shift\+)?/, '');
