import { onlyThose, withChanges } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';

/** What tokens carry goes with them: to another scene, or from the table. */
export function followTokens(before: TableState, after: TableState): TableState {
  const { tokens } = after;
  if (after.templates.size === 0 || (before.tokens === tokens && before.templates === after.templates)) return after;
  let templates = onlyThose(after.templates, ({ tokenId }) => tokenId === null || tokens.has(tokenId));
  for (const { id, tokenId, sceneId } of templates.values()) {
    const token = tokenId === null ? undefined : tokens.get(tokenId);
    if (token && token.sceneId !== sceneId) templates = withChanges(templates, id, { sceneId: token.sceneId });
  }
  return templates === after.templates ? after : { ...after, templates };
}

/** Templates that last for rounds, so many rounds later; those whose time is over end. */
export function passRounds(templates: TableState['templates'], rounds: number): TableState['templates'] {
  if (rounds <= 0 || ![...templates.values()].some((template) => template.rounds !== null)) return templates;
  const left = onlyThose(templates, (template) => template.rounds === null || template.rounds > rounds);
  return new Map(
    [...left].map(([id, template]) => [
      id,
      template.rounds === null ? template : { ...template, rounds: template.rounds - rounds },
    ]),
  );
}
