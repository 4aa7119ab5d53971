import type { TableState } from '../state/TableState.ts';
import type { Change, UndoEntry } from '../state/UndoEntry.ts';
import { valueAt } from './values.ts';

/** Something done at the table that may be taken back, as a GM reads it. */
export interface Step {
  readonly stepId: string;
  /** In a word: an action by its id, else as the catalogue knows it. */
  readonly what: string;
  /** Who did it, by the name that they have or had. */
  readonly by: string;
  /** When (ms since 1970); 0: nobody knows. */
  readonly at: number;
  /** Names of what it was about. */
  readonly subjects: readonly string[];
  /** Who took it back; null: nobody. */
  readonly takenBackBy: string | null;
  /** It cannot be taken back. */
  readonly isFinal: boolean;
}

const MAX_SUBJECTS = 3;
const NAMED: ReadonlySet<string> = new Set(['tokens', 'sheets', 'scenes', 'templates', 'pins', 'handouts']);

function nameOf(state: TableState, { path, before, after }: Change): string | undefined {
  const [root = '', id = ''] = path;
  if (!NAMED.has(root)) return undefined;
  const thing = valueAt(state, [root, id]) ?? (path.length === 2 ? (before ?? after) : undefined);
  const { name, title } = (thing ?? {}) as { readonly name?: string; readonly title?: string };
  return name ?? title;
}

function subjectsOf(state: TableState, { changes }: UndoEntry): readonly string[] {
  const names = new Set<string>();
  for (const change of changes) {
    const name = nameOf(state, change);
    if (name !== undefined && name !== '') names.add(name);
    if (names.size === MAX_SUBJECTS) break;
  }
  return [...names];
}

/** What the table remembers how to take back, the newest first. For GMs: it names what players may not know. */
export function stepsOf(state: TableState): readonly Step[] {
  const named = (userId: UndoEntry['by']): string =>
    (state.members.get(userId) ?? state.formerMembers.get(userId))?.displayName ?? '';
  return state.undo
    .toReversed()
    .map((entry) => ({
      stepId: entry.id,
      what: entry.what,
      by: named(entry.by),
      at: entry.at,
      subjects: subjectsOf(state, entry),
      takenBackBy: entry.undone ? named(entry.undone.by) : null,
      isFinal: entry.final ?? false,
    }));
}
