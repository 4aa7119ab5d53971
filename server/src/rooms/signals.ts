import { centreOf, widthOf } from '@tallow/shared/geometry';
import type { SignalEvent } from '@tallow/shared/contracts';
import { seesDisc, seesPoint } from '@tallow/shared/vision';
import { type TableState, type TableView } from '@tallow/shared/table';
import type { Seat } from './Seat.ts';

/** Whether the viewer may know of this place: it is in sight, or was explored. */
function knowsPlace(view: TableView, x: number, y: number): boolean {
  if (view.vision.all) return true;
  return (view.explored?.get(x, y) ?? false) || (view.vision.sight !== undefined && seesPoint(view.vision.sight, x, y));
}

/** Whether the viewer would see a token of that size there. */
function seesAt({ vision: { all, sight } }: TableView, x: number, y: number, size: number): boolean {
  const centre = centreOf({ x, y, size });
  return all || (sight !== undefined && seesDisc(sight, centre.x, centre.y, widthOf({ size })));
}

/** Whether the sender may send it at all: only one's own token is dragged, the GM drags any. */
export function maySignal(state: TableState, sender: Seat, signal: SignalEvent): boolean {
  const member = state.members.get(sender.userId);
  if (!member || member.role === 'spectator') return false;
  if (signal.kind !== 'drag' || member.role === 'gm') return true;
  return state.tokens.get(signal.tokenId)?.ownerId === sender.userId;
}

/** Whether a signal may reach a viewer: what it shows must be in that viewer's own view. */
export function maySee(view: TableView, senderScene: string, signal: SignalEvent): boolean {
  if (view.scene.id !== senderScene) return false;
  switch (signal.kind) {
    case 'drag': {
      const token = view.tokens.get(signal.tokenId);
      return token !== undefined && seesAt(view, signal.x, signal.y, token.size);
    }
    case 'ping':
      return knowsPlace(view, signal.x, signal.y);
    case 'ruler':
      return signal.points.every(([x, y]) => knowsPlace(view, x, y));
    case 'walk':
      return false; // made by the server for one viewer, never passed on
  }
}
