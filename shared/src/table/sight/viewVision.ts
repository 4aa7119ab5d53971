import { slot } from '../../kernel/index.ts';
import { changedTokens } from '../state/changedTokens.ts';
import type { Viewer } from '../state/Member.ts';
import { viewersAmong } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { isEyeOf } from './eyes.ts';
import { look, type ViewerVision } from './look.ts';

/** What sight depends on beside tokens. */
type Surroundings = Pick<TableState, 'scenes' | 'members' | 'settings' | 'sceneOf' | 'looks' | 'activeSceneId'>;

/**
 * What each viewer among the members sees, as far as anybody has asked. States with the same tokens and surroundings
 * share it.
 */
interface Sights extends Surroundings {
  readonly tokens: TableState['tokens'];
  readonly viewers: readonly Viewer[];
  readonly visions: (ViewerVision | undefined)[];
}

/** A table is asked about the state that is decided on, the one that is published, and the ones before these. */
const MAX_STATES = 4;
/**
 * The latest of a table's states, newest first. They hang on what lasts: thousands of short-lived keys a second would
 * cost the collector dearly.
 */
const latestAmong = slot<TableState['members'], Sights[]>(() => []);

function isAbout(sights: Surroundings, state: Surroundings): boolean {
  return (
    sights.scenes === state.scenes &&
    sights.members === state.members &&
    sights.settings === state.settings &&
    sights.sceneOf === state.sceneOf &&
    sights.looks === state.looks &&
    sights.activeSceneId === state.activeSceneId
  );
}

function knownSights(state: TableState): Sights | undefined {
  for (const sights of latestAmong(state.members))
    if (sights.tokens === state.tokens && isAbout(sights, state)) return sights;
  return undefined;
}

function keepSights(state: TableState, visions: Sights['visions']): Sights {
  const { tokens, scenes, members, settings, sceneOf, looks, activeSceneId } = state;
  const viewers = viewersAmong(members);
  const sights = { tokens, scenes, members, settings, sceneOf, looks, activeSceneId, viewers, visions };
  const latest = latestAmong(members);
  latest.unshift(sights);
  if (latest.length > MAX_STATES) latest.pop();
  return sights;
}

/** What the viewer sees. Asked several times for every viewer and step, so it answers from what it found before. */
export function viewVision(state: TableState, viewer: Viewer): ViewerVision {
  const { viewers, visions } = knownSights(state) ?? keepSights(state, []);
  const at = viewers.indexOf(viewer);
  return at < 0 ? look(state, viewer) : (visions[at] ??= look(state, viewer));
}

/** Most steps change nothing for most viewers: what these saw before need not be looked up again. */
export function carrySights(before: TableState, after: TableState): void {
  const sights = before.tokens === after.tokens ? undefined : knownSights(before);
  if (!sights || !isAbout(sights, after)) return;
  const pieces: Token[] = [];
  for (const id of changedTokens(before.tokens, after.tokens)) {
    for (const piece of [before.tokens.get(id), after.tokens.get(id)]) if (piece) pieces.push(piece);
  }
  if (pieces.some(({ light }) => light !== null)) return; // it may fall on what anybody sees
  const isStill = (viewer: Viewer, { all, sceneId }: ViewerVision): boolean =>
    all || !pieces.some((piece) => isEyeOf(after, viewer, sceneId, piece));
  keepSights(
    after,
    sights.viewers.map((viewer, at) => {
      const vision = sights.visions[at];
      return vision && isStill(viewer, vision) ? vision : undefined;
    }),
  );
}
