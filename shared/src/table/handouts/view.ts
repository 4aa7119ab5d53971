import { memo, type HandoutId } from '../../kernel/index.ts';
import { viewAll } from '../sight/Ground.ts';
import { isFor } from '../state/audience.ts';
import type { Handout } from '../state/Handout.ts';
import type { Viewer } from '../state/Member.ts';
import type { TableState } from '../state/TableState.ts';
import { openPages } from './withoutGmBlocks.ts';

export type HandoutView = Handout;

const openView = memo((handout: Handout): HandoutView => ({
  ...handout,
  folder: '',
  audience: 'all',
  pages: openPages(handout.pages),
}));

/** For those it is meant for, without what is the GM's. */
export function viewHandout(viewer: Viewer, handout: Handout): HandoutView | undefined {
  if (viewer.role === 'gm') return handout;
  return isFor(handout.audience, viewer) ? openView(handout) : undefined;
}

export const viewHandouts = (
  { handouts }: Pick<TableState, 'handouts'>,
  viewer: Viewer,
  earlier?: ReadonlyMap<HandoutId, HandoutView>,
): ReadonlyMap<HandoutId, HandoutView> => viewAll(handouts, (handout) => viewHandout(viewer, handout), earlier);
