import { Container, Graphics } from 'pixi.js';
import type { TableModel, TriggerModel } from '../../store/index.ts';
import { DANGER, MAGIC } from '../theme.ts';

/** Where the GM's triggers lie: red while armed, dim when they are not. */
export class TriggerLayer extends Container {
  readonly #lines = new Graphics();
  #triggers: TableModel['triggers'] | undefined;

  constructor() {
    super();
    this.addChild(this.#lines);
  }

  sync({ triggers, viewAs }: TableModel): void {
    this.visible = viewAs === null;
    if (triggers === this.#triggers) return;
    this.#triggers = triggers;
    this.#lines.clear();
    for (const trigger of triggers.values()) this.#draw(trigger);
  }

  #draw({ region, armed }: TriggerModel): void {
    if (!region || !('shape' in region)) return;
    if (region.shape === 'circle') this.#lines.circle(region.x, region.y, region.radius);
    else this.#lines.poly(region.points.flat());
    const color = armed ? DANGER : MAGIC;
    this.#lines.fill({ color, alpha: armed ? 0.12 : 0.05 }).stroke({ color, width: 5, alpha: armed ? 0.8 : 0.4 });
  }
}
