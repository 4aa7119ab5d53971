import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';
import { differs } from './differs.ts';
import { seesDoor } from './seesDoor.ts';
import { viewToken } from './viewToken.ts';
import { viewVision } from './viewVision.ts';

interface Step {
  readonly before: TableState;
  readonly after: TableState;
}

/** Whether a step lets somebody see other tokens or doors than before, or otherwise, or see some no more. */
export function seesOtherwise({ before, after }: Step, viewer: Viewer): boolean {
  if (viewer.role === 'gm') return true;
  const [then, now] = [viewVision(before, viewer), viewVision(after, viewer)];
  if (then === now && before.tokens === after.tokens) return false;
  const shown = ({ tokens }: TableState, vision: typeof then): unknown =>
    new Map([...tokens.values()].map((token) => [token.id, viewToken(viewer, vision, token)]));
  const doors = ({ scenes }: TableState, vision: typeof then): unknown =>
    new Map([...scenes.get(vision.sceneId)!.doors].map(([id, door]) => [id, seesDoor(vision, door)]));
  return differs(shown(before, then), shown(after, now)) || differs(doors(before, then), doors(after, now));
}
