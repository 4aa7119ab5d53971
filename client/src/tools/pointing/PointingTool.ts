import { halfWidthOf, type MapPoint } from '@tallow/shared/geometry';
import { feetPerCell, snapTopLeft } from '@tallow/shared/table';
import { areaTowards } from '../../kernels/areaPlan.ts';
import { tokenAt } from '../../kernels/hitTest.ts';
import { snapPoint, type SceneGrid } from '../../kernels/snap.ts';
import { stepAt, stepCells } from '../../kernels/stepCells.ts';
import type { Pointing } from '../../store/index.ts';
import { shownTokens } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';
import { toggleMark } from './marks.ts';

/** The middle of the cell; or of what is to stand there, so many cells along a side. */
function restOf(grid: SceneGrid, { x, y }: MapPoint, standsOn: number | undefined): MapPoint {
  if (standsOn === undefined) return snapPoint(grid, { x, y });
  const half = halfWidthOf({ size: standsOn });
  const corner = snapTopLeft(grid, x - half, y - half, standsOn);
  return { x: corner.x + half, y: corner.y + half };
}

type Of<Kind extends Pointing['kind']> = Extract<Pointing, { kind: Kind }>;

/** In hand while something is being pointed out: targets, an area, a step. Dragging pans as ever. */
export class PointingTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #context: ToolContext;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(): boolean {
    return false;
  }

  hover(at: PointerAt): void {
    const { table } = this.#context;
    const { pointing } = table.model;
    if (pointing?.kind === 'targets') this.#hoverToken(at);
    else if (pointing?.kind === 'area' && !pointing.isPut) table.point(this.#areaAt(pointing, at, false));
    else if (pointing?.kind === 'step' && !pointing.isPut) this.#stepTo(pointing, at, false);
  }

  tap(at: PointerAt): void {
    const { table } = this.#context;
    const { pointing } = table.model;
    if (pointing?.kind === 'targets') this.#mark(pointing, at);
    else if (pointing?.kind === 'area') table.point(this.#areaAt(pointing, at, true));
    else if (pointing?.kind === 'step') this.#stepTo(pointing, at, true);
  }

  cancel(): void {
    this.#context.sketch.draw({ hover: null });
  }

  #hoverToken({ map }: PointerAt): void {
    const token = tokenAt(shownTokens(this.#context.table.model), map, 0);
    if (this.#context.sketch.model.hover?.id !== token?.id)
      this.#context.sketch.draw({
        hover: token ? { kind: 'token', id: token.id } : null,
        cursor: token ? 'pointer' : this.cursor,
      });
  }

  #mark({ most }: Of<'targets'>, { map, isTouch }: PointerAt): void {
    const { table, view } = this.#context;
    const token = tokenAt(shownTokens(table.model), map, isTouch ? 8 / view.camera.scale : 0);
    if (token) table.mark(toggleMark(table.model.marks, token.id, most));
  }

  #areaAt(pointing: Of<'area'>, { map, alt }: PointerAt, isPut: boolean): Pointing {
    const { scene } = this.#context.table.model;
    const place = scene && !alt && pointing.shape === 'circle' ? restOf(scene.grid, map, pointing.standsOn) : map;
    return { ...pointing, area: areaTowards(pointing.shape, pointing.feet, pointing.origin, place), isPut };
  }

  #stepTo(pointing: Of<'step'>, { map }: PointerAt, isPut: boolean): void {
    const { table } = this.#context;
    const { scene, tokens } = table.model;
    const token = tokens.get(pointing.tokenId);
    if (!scene || !token) return;
    const at = stepAt(stepCells(scene.grid, token, pointing.feet, feetPerCell(scene)), token.size, map);
    if (at) table.point({ ...pointing, at, isPut });
  }
}
