import { halfWidthOf, UNITS_PER_CELL } from '@tallow/shared/geometry';
import { feetPerCell } from '@tallow/shared/table';
import { nudgeArea } from '../../kernels/areaPlan.ts';
import { stepCells } from '../../kernels/stepCells.ts';
import type { KeyId } from '../../keys/index.ts';
import type { Pointing } from '../../store/index.ts';
import { nextAim, toggleMark } from '../pointing/marks.ts';
import { isGm } from '../rights.ts';
import type { ToolContext } from '../Tool.ts';

type Of<Kind extends Pointing['kind']> = Extract<Pointing, { kind: Kind }>;
const ARROWS: Partial<Record<KeyId, readonly [dx: number, dy: number]>> = {
  stepLeft: [-1, 0],
  stepRight: [1, 0],
  stepUp: [0, -1],
  stepDown: [0, 1],
};
/** As many targets as any action takes. */
const MAX = 50;

/** Marks the token under the pointer, or a selected one of others; else begins to mark. */
export function pressTarget({ table, sketch }: ToolContext): boolean {
  const { model } = table;
  const { hover } = sketch.model;
  if (model.pointing?.kind === 'targets') table.point(null);
  else if (hover?.kind === 'token') table.mark(toggleMark(model.marks, hover.id, MAX));
  else {
    const [selected] = model.selection;
    const token = selected === undefined ? undefined : model.tokens.get(selected);
    const isForeign = token !== undefined && !isGm(model) && token.ownerId !== model.me.userId;
    if (isForeign) table.mark(toggleMark(model.marks, token.id, MAX));
    else table.point({ kind: 'targets', most: MAX, aim: null });
  }
  return true;
}

/** The map's keys while something is being pointed out. Answers whether the key meant something. */
export function pressPointing(context: ToolContext, key: KeyId, isBackwards: boolean): boolean {
  const { pointing } = context.table.model;
  switch (pointing?.kind) {
    case 'targets':
      return pressOnTargets(context, pointing, key, isBackwards);
    case 'area':
      return pressOnArea(context, pointing, key);
    case 'step':
      return pressOnStep(context, pointing, key);
    default:
      return false;
  }
}

function pressOnTargets(
  { table, view }: ToolContext,
  pointing: Of<'targets'>,
  key: KeyId,
  isBackwards: boolean,
): boolean {
  const { model } = table;
  if (key === 'open') return (table.point(null), true);
  if (key === 'mark')
    return (pointing.aim !== null && table.mark(toggleMark(model.marks, pointing.aim, pointing.most)), true);
  if (key !== 'nextToken') return false;
  const next = nextAim(model, pointing.aim, isBackwards ? -1 : 1);
  if (!next) return false;
  view.reveal(next.x + halfWidthOf(next), next.y + halfWidthOf(next));
  table.point({ ...pointing, aim: next.id });
  if (pointing.most === 1) table.mark([next.id]);
  return true;
}

function pressOnArea({ table }: ToolContext, pointing: Of<'area'>, key: KeyId): boolean {
  const arrow = ARROWS[key];
  if (key === 'open') return (table.point({ ...pointing, isPut: true }), true);
  if (!arrow) return false;
  table.point({ ...pointing, area: nudgeArea(pointing.area, ...arrow), isPut: false });
  return true;
}

function pressOnStep({ table }: ToolContext, pointing: Of<'step'>, key: KeyId): boolean {
  const { scene, tokens } = table.model;
  const token = tokens.get(pointing.tokenId);
  const arrow = ARROWS[key];
  if (key === 'open') return (table.point({ ...pointing, isPut: true }), true);
  if (!arrow || !scene || !token) return false;
  const [wantX, wantY] = [pointing.at.x + arrow[0] * UNITS_PER_CELL, pointing.at.y + arrow[1] * UNITS_PER_CELL];
  const away = (place: { readonly x: number; readonly y: number }): number =>
    Math.hypot(place.x - wantX, place.y - wantY);
  const nearest = stepCells(scene.grid, token, pointing.feet, feetPerCell(scene)).toSorted(
    (a, b) => away(a) - away(b),
  )[0];
  if (nearest && away(nearest) < UNITS_PER_CELL) table.point({ ...pointing, at: nearest });
  return true;
}
