import { halfWidthOf, UNITS_PER_CELL, widthOf } from '@tallow/shared/geometry';
import { Container } from 'pixi.js';
import type { SketchModel, TableModel, TokenModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import type { Portraits } from '../art/Portraits.ts';
import { Halos } from './Halos.ts';
import { TokenView, type Standing } from './TokenView.ts';

/** Cells of fewer CSS pixels show no names but the one under the pointer. */
export const NAMES_FROM_PX = 34;

/**
 * All tokens of the scene. Bodies and names are batches of their own: what changes in one does not rebuild the other.
 */
export class TokenLayer extends Container {
  readonly #atlas: Atlas;
  readonly #portraits: Portraits;
  readonly #halos: Halos;
  readonly #bodies = new Container({ isRenderGroup: true, sortableChildren: true });
  readonly #tags = new Container({ isRenderGroup: true });
  readonly #views = new Map<string, TokenView>();
  readonly #moving = new Set<TokenView>();
  #shown: TableModel | undefined;
  #sketch: SketchModel | undefined;

  constructor(atlas: Atlas, portraits: Portraits) {
    super();
    this.#atlas = atlas;
    this.#portraits = portraits;
    this.#halos = new Halos(atlas);
    this.addChild(this.#halos, this.#bodies, this.#tags);
  }

  viewOf(id: string): TokenView | undefined {
    return this.#views.get(id);
  }

  sync(model: TableModel, sketch: SketchModel, scale: number, now: number): void {
    this.#tags.visible = scale * UNITS_PER_CELL >= NAMES_FROM_PX;
    const [shown, before] = [this.#shown, this.#sketch];
    const isSame = shown?.tokens === model.tokens && shown.selection === model.selection && shown.me === model.me;
    if (isSame && before && sketch.drags === before.drags && sketch.hover === before.hover) return;
    this.#shown = model;
    this.#sketch = sketch;
    if (isSame && before) return this.#syncTouched(model, sketch, before, now);
    const [scene, then] = [model.scene, shown?.scene];
    const isNewScene = scene?.id !== then?.id || scene?.width !== then?.width || scene?.height !== then?.height;
    this.#forgetGone(model);
    for (const token of model.tokens.values()) this.#syncOne(token, model, sketch, now, isNewScene);
    this.#halos.show(model.selection);
  }

  /** Answers whether some token is still on its way. */
  tick(now: number): boolean {
    for (const view of this.#moving) if (view.destroyed || !view.tick(now)) this.#moving.delete(view);
    this.#halos.follow((id) => {
      const [view, token] = [this.#views.get(id), this.#shown?.tokens.get(id)];
      return view && token && { x: view.position.x, y: view.position.y, width: widthOf(token) };
    });
    return this.#moving.size > 0;
  }

  #forgetGone({ tokens }: TableModel): void {
    for (const [id, view] of this.#views) {
      if (tokens.has(id)) continue;
      this.#views.delete(id);
      view.destroy();
    }
  }

  /** Only the pointer moved: the other tokens need not be looked at. */
  #syncTouched(model: TableModel, sketch: SketchModel, before: SketchModel, now: number): void {
    const touched = new Set([...sketch.drags.keys(), ...before.drags.keys()]);
    for (const hover of [sketch.hover, before.hover]) if (hover?.kind === 'token') touched.add(hover.id);
    for (const id of touched) {
      const token = model.tokens.get(id);
      if (token) this.#syncOne(token, model, sketch, now, false);
    }
  }

  #syncOne(token: TokenModel, model: TableModel, sketch: SketchModel, now: number, isNewScene: boolean): void {
    const known = this.#views.get(token.id);
    const view = known ?? this.#add(token.id);
    view.show(token, standingOf(token, model, sketch));
    const drag = sketch.drags.get(token.id);
    const { x, y } = drag ?? token.predicted ?? token;
    const half = halfWidthOf(token);
    view.go(x + half, y + half, now, !known || isNewScene || drag !== undefined);
    this.#moving.add(view);
  }

  #add(id: string): TokenView {
    const view = new TokenView(this.#atlas, this.#portraits);
    this.#views.set(id, view);
    this.#bodies.addChild(view);
    this.#tags.addChild(view.tag);
    return view;
  }
}

function standingOf(token: TokenModel, { selection, me }: TableModel, { hover, drags }: SketchModel): Standing {
  return {
    isSelected: selection.has(token.id),
    isMine: token.ownerId !== '' && token.ownerId === me.userId,
    isHovered: hover?.kind === 'token' && hover.id === token.id,
    isDragged: drags.has(token.id),
  };
}
