import type { Mode } from '../contract/Card.ts';
import type { Being } from '../contract/World.ts';
import type { Say, Word } from '../../words/index.ts';
import { say } from '../words/say.ts';

export interface ModeSource {
  readonly mode: Mode;
  /** Empty: nobody is told. */
  readonly why: Word;
}

/** What the roller's own modifiers, and the target's against them, say about a kind of roll. */
export function modesFor(on: string, roller: Being, target?: Being): readonly ModeSource[] {
  const found: ModeSource[] = [];
  for (const { from, isSecret, modifier } of roller.modifiers)
    if (modifier.kind === 'advantage' && modifier.on === on && !modifier.against)
      found.push({ mode: modifier.mode, why: isSecret ? '' : from });
  for (const { from, isSecret, modifier } of target?.modifiers ?? [])
    if (modifier.kind === 'advantage' && modifier.on === on && modifier.against)
      found.push({ mode: modifier.mode, why: isSecret ? '' : from });
  return found;
}

/** Any number of sources of one kind count once; one of each cancels to a plain roll. */
export function combineModes(sources: readonly ModeSource[]): {
  readonly mode: Mode;
  readonly reasons: readonly Say[];
} {
  const better = sources.some(({ mode }) => mode === 'advantage');
  const worse = sources.some(({ mode }) => mode === 'disadvantage');
  const reasons = sources.flatMap(({ mode, why }) =>
    mode === 'normal' || why === '' ? [] : [say(`modes.${mode}`, { why })],
  );
  if (better === worse) return { mode: 'normal', reasons };
  return { mode: better ? 'advantage' : 'disadvantage', reasons };
}
