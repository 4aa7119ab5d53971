import { Container, Graphics } from 'pixi.js';
import { feetPerCell, templateOutline, type TemplateArea } from '@tallow/shared/table';
import { carriedTemplate } from '../../kernels/carriedTemplate.ts';
import type { SketchModel, TableModel, TemplateModel } from '../../store/index.ts';
import { toNumber } from '../theme.ts';

type Place = { readonly x: number; readonly y: number };

/** An area about the origin of its own picture. */
function drawArea(graphics: Graphics, area: TemplateArea, color: string, feet: number): void {
  const outline = [...templateOutline({ ...area, x: 0, y: 0 }, feet)];
  graphics
    .clear()
    .poly(outline)
    .fill({ color: toNumber(color), alpha: 0.2 })
    .stroke({ color: toNumber(color), width: 5, alpha: 0.9, join: 'round' });
}

/** Areas laid on the map, those that tokens carry at the tokens' places as they show. */
export class TemplateLayer extends Container {
  readonly #views = new Map<string, { readonly template: TemplateModel; readonly feet: number; view: Graphics }>();
  readonly #draft = new Graphics();

  constructor() {
    super();
    this.addChild(this.#draft);
  }

  sync(
    { templates, tokens, scene }: TableModel,
    { template }: SketchModel,
    placeOf: (id: string) => Place | undefined,
  ) {
    const feet = feetPerCell(scene);
    for (const [id, known] of this.#views) {
      if (templates.get(id) === known.template && known.feet === feet) continue;
      this.#views.delete(id);
      known.view.destroy();
    }
    for (const [id, laid] of templates) {
      const { view } = this.#views.get(id) ?? this.#make(laid, feet);
      const { x, y } = placeOf(laid.tokenId) ?? carriedTemplate(laid, tokens);
      view.position.set(x, y);
    }
    this.#draft.visible = template !== null;
    if (!template) return;
    drawArea(this.#draft, template, template.color, feet);
    this.#draft.position.set(template.x, template.y);
  }

  #make(template: TemplateModel, feet: number): { readonly view: Graphics } {
    const view = new Graphics();
    drawArea(view, template, template.color, feet);
    this.addChildAt(view, 0);
    const made = { template, feet, view };
    this.#views.set(template.id, made);
    return made;
  }
}
