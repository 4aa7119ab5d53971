import { halfWidthOf, widthOf } from '@tallow/shared/geometry';
import { feetPerCell } from '@tallow/shared/table';
import { Container, Graphics } from 'pixi.js';
import { areaOutline } from '../../kernels/areaPlan.ts';
import { toScreen, type Camera } from '../../kernels/camera.ts';
import { stepCells } from '../../kernels/stepCells.ts';
import type { Pointing, SceneModel, TableModel, TokenModel } from '../../store/index.ts';
import { DANGER, GOLD, INK, TEXT } from '../theme.ts';

type Place = { readonly x: number; readonly y: number };
type PlaceOf = (tokenId: string) => Place | undefined;
type Of<Kind extends Pointing['kind']> = Extract<Pointing, { kind: Kind }>;

/** Whose turn it is, who is marked as a target, and what is being pointed out: drawn anew each frame in CSS pixels. */
export class AimLayer extends Container {
  readonly #lines = new Graphics();

  constructor() {
    super();
    this.addChild(this.#lines);
  }

  draw(model: TableModel, camera: Camera, placeOf: PlaceOf): void {
    this.#lines.clear();
    const { scene, pointing, encounter } = model;
    if (!scene) return;
    const ringOf = (token: TokenModel): Ring | undefined => {
      const place = placeOf(token.id);
      return place && { ...toScreen(camera, place.x, place.y), radius: halfWidthOf(token) * camera.scale };
    };
    if (pointing?.kind === 'area') this.#drawArea(pointing, scene, camera);
    if (pointing?.kind === 'step') this.#drawStep(pointing, model, scene, camera);
    if (encounter?.turnOf)
      for (const token of model.tokens.values()) if (token.sheetId === encounter.turnOf) this.#drawTurn(ringOf(token));
    for (const id of model.marks) this.#drawMark(ringOf(model.tokens.get(id)!));
    const aim = pointing?.kind === 'targets' && pointing.aim !== null ? model.tokens.get(pointing.aim) : undefined;
    if (aim) this.#drawAim(ringOf(aim));
  }

  #drawTurn(ring: Ring | undefined): void {
    if (!ring) return;
    const width = Math.min(3, Math.max(1.5, ring.radius * 0.13));
    const [radius, notch] = [ring.radius + width, width * 2.2];
    this.#lines
      .circle(ring.x, ring.y, radius)
      .stroke({ color: INK, width: width * 2, alpha: 0.6 })
      .circle(ring.x, ring.y, radius)
      .stroke({ color: GOLD, width });
    // A notch above tells it from the selection, without colour.
    this.#lines
      .poly([
        ring.x - notch,
        ring.y - radius - notch * 1.5,
        ring.x + notch,
        ring.y - radius - notch * 1.5,
        ring.x,
        ring.y - radius - 1,
      ])
      .fill(GOLD)
      .stroke({ color: INK, width: 1.5, alpha: 0.7 });
  }

  /** Four arcs with gaps, as of a sight. */
  #drawMark(ring: Ring | undefined): void {
    if (!ring) return;
    const radius = ring.radius * 0.94 + 4;
    for (const [color, width, alpha] of [
      [INK, 6, 0.6],
      [DANGER, 3, 1],
    ] as const) {
      for (let quarter = 0; quarter < 4; quarter++) {
        const from = (quarter * Math.PI) / 2 + 0.35;
        const to = from + Math.PI / 2 - 0.7;
        this.#lines
          .moveTo(ring.x + Math.cos(from) * radius, ring.y + Math.sin(from) * radius)
          .arc(ring.x, ring.y, radius, from, to)
          .stroke({ color, width, alpha, cap: 'round' });
        const at = (quarter * Math.PI) / 2;
        const [cos, sin] = [Math.cos(at), Math.sin(at)];
        this.#lines
          .moveTo(ring.x + cos * (radius - 3), ring.y + sin * (radius - 3))
          .lineTo(ring.x + cos * (radius + 5), ring.y + sin * (radius + 5))
          .stroke({ color, width, alpha, cap: 'round' });
      }
    }
  }

  #drawAim(ring: Ring | undefined): void {
    if (ring)
      this.#lines
        .circle(ring.x, ring.y, ring.radius + 9)
        .stroke({ color: INK, width: 5, alpha: 0.6 })
        .circle(ring.x, ring.y, ring.radius + 9)
        .stroke({ color: TEXT, width: 2 });
  }

  #drawArea({ area, isPut }: Of<'area'>, scene: SceneModel, camera: Camera): void {
    const rim = areaOutline(area, feetPerCell(scene)).flatMap(({ x, y }) => {
      const at = toScreen(camera, x, y);
      return [at.x, at.y];
    });
    this.#lines
      .poly(rim)
      .fill({ color: DANGER, alpha: isPut ? 0.22 : 0.12 })
      .stroke({ color: INK, width: 5, alpha: 0.5 })
      .poly(rim)
      .stroke({ color: DANGER, width: 2.5 });
  }

  #drawStep({ tokenId, feet, at }: Of<'step'>, { tokens }: TableModel, scene: SceneModel, camera: Camera): void {
    const token = tokens.get(tokenId);
    if (!token) return;
    const side = widthOf(token) * camera.scale;
    for (const cell of stepCells(scene.grid, token, feet, feetPerCell(scene))) {
      const { x, y } = toScreen(camera, cell.x, cell.y);
      const isChosen = cell.x === at.x && cell.y === at.y;
      this.#lines
        .roundRect(x + 3, y + 3, side - 6, side - 6, 6)
        .fill({ color: GOLD, alpha: isChosen ? 0.4 : 0.1 })
        .stroke({ color: GOLD, width: isChosen ? 3 : 1.2, alpha: isChosen ? 1 : 0.7 });
    }
  }
}

interface Ring extends Place {
  /** CSS pixels. */
  readonly radius: number;
}
