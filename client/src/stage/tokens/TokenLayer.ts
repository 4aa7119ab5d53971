import { Container } from 'pixi.js';
import type { SketchModel, TableModel, TokenModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { TokenView, type Standing } from './TokenView.ts';

/** Cells of fewer CSS pixels show no names. */
const NAMES_FROM_PX = 34;

/** All tokens of the scene, in one batch. */
export class TokenLayer extends Container {
  readonly #atlas: Atlas;
  readonly #views = new Map<string, TokenView>();
  readonly #moving = new Set<TokenView>();
  #shown: Pick<TableModel, 'tokens' | 'selection' | 'me'> | undefined;
  #sketch: SketchModel | undefined;
  #sceneId = '';
  #hasNames = true;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
    this.sortableChildren = true;
  }

  viewOf(id: string): TokenView | undefined {
    return this.#views.get(id);
  }

  sync(model: TableModel, sketch: SketchModel, scale: number, now: number): void {
    const hasNames = scale * 100 >= NAMES_FROM_PX;
    const shown = this.#shown;
    const isSame = shown?.tokens === model.tokens && shown.selection === model.selection && shown.me === model.me && hasNames === this.#hasNames;
    if (isSame && sketch.drags === this.#sketch?.drags && sketch.hover === this.#sketch.hover) return;
    const isNewScene = model.scene?.id !== this.#sceneId;
    this.#hasNames = hasNames;
    if (isSame && this.#sketch) this.#syncSome(model, sketch, this.#sketch, now);
    else this.#syncAll(model, sketch, now, isNewScene);
    this.#shown = model;
    this.#sketch = sketch;
    this.#sceneId = model.scene?.id ?? '';
  }

  /** Answers whether some token is still on its way. */
  tick(now: number): boolean {
    for (const view of this.#moving) if (view.destroyed || !view.tick(now)) this.#moving.delete(view);
    return this.#moving.size > 0;
  }

  #syncAll(model: TableModel, sketch: SketchModel, now: number, isNewScene: boolean): void {
    for (const [id, view] of this.#views) {
      if (model.tokens.has(id)) continue;
      this.#views.delete(id);
      view.destroy({ children: true });
    }
    for (const token of model.tokens.values()) this.#syncOne(token, model, sketch, now, isNewScene);
  }

  /** Only the pointer moved: other tokens need not be looked at. */
  #syncSome(model: TableModel, sketch: SketchModel, before: SketchModel, now: number): void {
    const touched = new Set([...sketch.drags.keys(), ...before.drags.keys()]);
    for (const hover of [sketch.hover, before.hover]) if (hover?.kind === 'token') touched.add(hover.id);
    for (const id of touched) {
      const token = model.tokens.get(id);
      if (token) this.#syncOne(token, model, sketch, now, false);
    }
  }

  #syncOne(token: TokenModel, model: TableModel, sketch: SketchModel, now: number, isNewScene: boolean): void {
    let view = this.#views.get(token.id);
    const isNew = view === undefined;
    if (!view) {
      view = new TokenView(this.#atlas);
      this.#views.set(token.id, view);
      this.addChild(view);
    }
    view.show(token, this.#standing(token, model, sketch));
    const drag = sketch.drags.get(token.id);
    const { x, y } = drag ?? token.predicted ?? token;
    const half = token.size * 50;
    view.go(x + half, y + half, now, isNew || isNewScene || drag !== undefined);
    this.#moving.add(view);
  }

  #standing(token: TokenModel, { selection, me }: TableModel, { hover, drags }: SketchModel): Standing {
    return {
      isSelected: selection.has(token.id),
      isMine: token.ownerId !== '' && token.ownerId === me.userId,
      isHovered: hover?.kind === 'token' && hover.id === token.id,
      isDragged: drags.has(token.id),
      hasName: this.#hasNames,
    };
  }
}
