import type { Viewer } from '../state/Member.ts';
import { viewersAmong } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { changedTokens } from '../state/changedTokens.ts';
import type { Token } from '../state/Token.ts';
import { isEyeOf, look, type ViewerVision } from './look.ts';

/** What sight depends on beside tokens. */
type Surroundings = Pick<TableState, 'scenes' | 'members' | 'settings' | 'sceneOf' | 'activeSceneId'>;

/**
 * What each viewer among the members sees, as far as anybody has asked. States with the same tokens and surroundings
 * share it.
 */
interface Sights extends Surroundings {
  readonly viewers: readonly Viewer[];
  readonly visions: (ViewerVision | undefined)[];
}

/**
 * Kept on the map of tokens itself: thousands of short-lived entries a second in a WeakMap cost the collector dearly.
 */
const SIGHTS = Symbol('sights');
type WithSights = TableState['tokens'] & { [SIGHTS]?: Sights };

function isAbout(sights: Surroundings, state: Surroundings): boolean {
  return (
    sights.scenes === state.scenes &&
    sights.members === state.members &&
    sights.settings === state.settings &&
    sights.sceneOf === state.sceneOf &&
    sights.activeSceneId === state.activeSceneId
  );
}

function knownSights(state: TableState): Sights | undefined {
  const sights = (state.tokens as WithSights)[SIGHTS];
  return sights && isAbout(sights, state) ? sights : undefined;
}

function keepSights(state: TableState, visions: Sights['visions']): Sights {
  const { scenes, members, settings, sceneOf, activeSceneId } = state;
  const sights = { scenes, members, settings, sceneOf, activeSceneId, viewers: viewersAmong(members), visions };
  (state.tokens as WithSights)[SIGHTS] = sights;
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
