import { halfWidthOf, UNITS_PER_CELL, widthOf } from '@tallow/shared/geometry';
import { Container, Graphics } from 'pixi.js';
import { toScreen, type Camera } from '../../kernels/camera.ts';
import { rulerLength } from '../../kernels/rulerLength.ts';
import type { SceneModel, Signal, SketchModel, TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import type { StageWords } from '../StageWords.ts';
import { DANGER, GOLD, INK, isMotionReduced, memberColor, SUCCESS, TEXT } from '../theme.ts';
import { NAMES_FROM_PX } from '../tokens/TokenLayer.ts';
import { LabelPool } from './LabelPool.ts';

type Place = { readonly x: number; readonly y: number };
const PING_MS = 2_400;

/** Rulers, pings, frames and brushes: drawn anew each frame in CSS pixels, so their lines keep their width. */
export class SketchLayer extends Container {
  readonly #lines = new Graphics();
  readonly #labels: LabelPool;
  readonly #words: StageWords;

  constructor(atlas: Atlas, words: StageWords) {
    super();
    this.#words = words;
    this.#labels = new LabelPool(atlas);
    this.addChild(this.#lines, this.#labels);
  }

  /** Answers whether something on it moves by itself. */
  draw(model: TableModel, sketch: SketchModel, camera: Camera): boolean {
    const { scene } = model;
    this.#lines.clear();
    this.#labels.begin();
    const at = (place: Place): Place => toScreen(camera, place.x, place.y);
    let isMoving = false;
    if (scene) {
      this.#drawWay(sketch, model, scene, camera, at);
      this.#drawRuler(sketch.ruler, scene, at, GOLD, '');
      for (const signal of model.signals) isMoving = this.#drawSignal(signal, model, scene, at) || isMoving;
      this.#drawSeat(sketch, camera);
    }
    this.#nameHovered(model, sketch, camera);
    this.#drawFrame(sketch, at);
    this.#drawBrush(sketch, camera, at);
    this.#labels.end();
    return isMoving;
  }

  #drawWay(
    { way, rests, drags }: SketchModel,
    { tokens }: TableModel,
    scene: SceneModel,
    camera: Camera,
    at: (place: Place) => Place,
  ): void {
    const [from, to] = way;
    if (!from || !to || drags.size === 0) return;
    let top = Infinity;
    for (const [id, rest] of rests) {
      const corner = at(rest);
      const side = widthOf(tokens.get(id) ?? { size: 1 }) * camera.scale;
      top = Math.min(top, at(to).y - side / 2);
      this.#lines
        .roundRect(corner.x + 2, corner.y + 2, side - 4, side - 4, 6)
        .fill({ color: GOLD, alpha: 0.12 })
        .stroke({ color: GOLD, width: 1.5, alpha: 0.75 });
    }
    if (from.x === to.x && from.y === to.y) return;
    this.#line([at(from), at(to)], GOLD);
    this.#labels.say(this.#distance(scene, [from, to]), at(to).x, top - 18, GOLD);
  }

  #distance({ grid }: SceneModel, points: readonly Place[]): string {
    return this.#words.distance(rulerLength(grid, points), grid.unit);
  }

  #drawRuler(
    points: readonly Place[],
    scene: SceneModel,
    at: (place: Place) => Place,
    color: number,
    name: string,
  ): void {
    if (points.length === 0) return;
    const places = points.map(at);
    this.#line(places, color);
    for (const { x, y } of places) this.#lines.circle(x, y, 5).fill(color).stroke({ color: INK, width: 2 });
    const end = places.at(-1)!;
    const text = points.length > 1 ? this.#distance(scene, points) : '';
    const said = name === '' ? text : text === '' ? name : `${name} · ${text}`;
    if (said !== '') this.#labels.say(said, end.x, end.y - 24, color);
  }

  #drawSignal(signal: Signal, model: TableModel, scene: SceneModel, at: (place: Place) => Place): boolean {
    const name = model.members.get(signal.userId)?.displayName ?? '';
    const color = signal.userId === model.me.userId ? GOLD : memberColor(signal.userId);
    if (signal.kind === 'ruler')
      this.#drawRuler(
        signal.points.map(([x, y]) => ({ x, y })),
        scene,
        at,
        color,
        name,
      );
    if (signal.kind !== 'ping') return false;
    this.#drawPing(
      at(signal),
      color,
      1 - (signal.until - Date.now()) / PING_MS,
      signal.userId === model.me.userId ? '' : name,
    );
    return !isMotionReduced();
  }

  #drawPing({ x, y }: Place, color: number, age: number, name: string): void {
    const fade = Math.min(1, (1 - age) * 3);
    if (isMotionReduced()) this.#lines.circle(x, y, 26).stroke({ color, width: 4 });
    else {
      for (let i = 0; i < 3; i++) {
        const turn = (age * 2.2 + i / 3) % 1;
        this.#lines
          .circle(x, y, 8 + turn * 44)
          .stroke({ color, width: 4 * (1 - turn) + 0.5, alpha: (1 - turn) * fade });
      }
    }
    this.#lines.circle(x, y, 7).fill({ color, alpha: fade }).stroke({ color: INK, width: 2, alpha: fade });
    if (name !== '') this.#labels.say(name, x, y - 30, color);
  }

  /** From far away names are hidden, but the one under the pointer is told. */
  #nameHovered({ tokens }: TableModel, { hover, drags }: SketchModel, camera: Camera): void {
    const token =
      hover?.kind === 'token' && drags.size === 0 && camera.scale * UNITS_PER_CELL < NAMES_FROM_PX
        ? tokens.get(hover.id)
        : undefined;
    if (!token || token.name === '') return;
    const below = toScreen(camera, token.x + halfWidthOf(token), token.y + widthOf(token));
    this.#labels.say(token.name, below.x, below.y + 16);
  }

  #drawSeat({ seat }: SketchModel, camera: Camera): void {
    if (!seat) return;
    const { x, y } = toScreen(camera, seat.x, seat.y);
    const side = widthOf(seat) * camera.scale;
    this.#lines
      .circle(x + side / 2, y + side / 2, side * 0.44)
      .fill({ color: GOLD, alpha: 0.2 })
      .stroke({ color: GOLD, width: 2, alpha: 0.9 });
  }

  #drawFrame({ marquee }: SketchModel, at: (place: Place) => Place): void {
    if (!marquee) return;
    const [a, b] = [at(marquee[0]), at(marquee[1])];
    this.#lines
      .rect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y))
      .fill({ color: GOLD, alpha: 0.1 })
      .stroke({ color: GOLD, width: 1.5 });
  }

  #drawBrush({ brush, strokes }: SketchModel, camera: Camera, at: (place: Place) => Place): void {
    for (const stroke of strokes) {
      const { x, y } = at(stroke);
      this.#lines
        .circle(x, y, stroke.radius * camera.scale)
        .fill({ color: stroke.mode === 'reveal' ? SUCCESS : DANGER, alpha: 0.14 });
    }
    if (!brush) return;
    const { x, y } = at(brush);
    this.#lines
      .circle(x, y, brush.radius * camera.scale)
      .stroke({ color: INK, width: 4, alpha: 0.5 })
      .circle(x, y, brush.radius * camera.scale)
      .stroke({ color: brush.mode === 'reveal' ? TEXT : DANGER, width: 2 });
    this.#labels.say(this.#words.brush[brush.mode], x, y + brush.radius * camera.scale + 18);
  }

  #line(points: readonly Place[], color: number): void {
    for (const [width, ink, alpha] of [
      [6, INK, 0.55],
      [3, color, 1],
    ] as const) {
      this.#lines.moveTo(points[0]!.x, points[0]!.y);
      for (const { x, y } of points.slice(1)) this.#lines.lineTo(x, y);
      this.#lines.stroke({ color: ink, width, alpha, cap: 'round', join: 'round' });
    }
  }
}
