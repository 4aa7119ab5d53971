import { Container, Graphics } from 'pixi.js';
import type { PinModel, SketchModel, TableModel } from '../../store/index.ts';
import { letters } from '../art/letters.ts';
import { GOLD, INK, MUTED, TEXT } from '../theme.ts';
import { drawSign } from './pinSigns.ts';

/** CSS pixels: the head of a pin, and how high its middle stands over its place. */
const HEAD = 15;
const HEIGHT = 26;
/** Titles stand below pins where a cell has so many CSS pixels. */
const TITLE = 13;

class PinView extends Container {
  readonly #body = new Graphics();
  readonly #title = letters('', TITLE);
  #shown: { readonly pin: PinModel; readonly isHovered: boolean } | undefined;

  constructor() {
    super();
    this.#title.tint = TEXT;
    this.#title.position.set(0, 12);
    this.addChild(this.#body, this.#title);
  }

  show(pin: PinModel, isHovered: boolean): void {
    if (this.#shown?.pin === pin && this.#shown.isHovered === isHovered) return;
    this.#shown = { pin, isHovered };
    const rim = isHovered ? TEXT : pin.audience === 'gm' ? MUTED : GOLD;
    this.#body
      .clear()
      .poly([-7, -HEIGHT + 10, 7, -HEIGHT + 10, 0, 0])
      .fill(rim)
      .circle(0, -HEIGHT, HEAD)
      .fill(INK)
      .stroke({ color: rim, width: 3 });
    drawSign(this.#body, pin.icon, 0, -HEIGHT, rim);
    this.#title.visible = isHovered;
    this.#title.text = isHovered ? pin.title : '';
  }
}

/** Notes stuck to the map: of one size, however near it is. */
export class PinLayer extends Container {
  readonly #views = new Map<string, PinView>();
  #pins: TableModel['pins'] | undefined;
  #hover: SketchModel['hover'] | undefined;
  #scale = 0;

  sync({ pins }: TableModel, { hover }: SketchModel, scale: number): void {
    if (pins === this.#pins && hover === this.#hover && scale === this.#scale) return;
    [this.#pins, this.#hover, this.#scale] = [pins, hover, scale];
    for (const [id, view] of this.#views) {
      if (pins.has(id)) continue;
      this.#views.delete(id);
      view.destroy({ children: true });
    }
    for (const pin of pins.values()) {
      const view = this.#views.get(pin.id) ?? this.#make(pin.id);
      view.show(pin, hover?.kind === 'pin' && hover.id === pin.id);
      view.position.set(pin.x, pin.y);
      view.scale.set(1 / scale);
    }
  }

  #make(id: string): PinView {
    const view = new PinView();
    this.#views.set(id, view);
    this.addChild(view);
    return view;
  }
}
