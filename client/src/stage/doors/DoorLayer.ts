import { Container } from 'pixi.js';
import type { SketchModel, TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { DoorView } from './DoorView.ts';

/** The doors that the viewer knows, as last seen. */
export class DoorLayer extends Container {
  readonly #atlas: Atlas;
  readonly #views = new Map<string, DoorView>();
  #doors: TableModel['doors'] | undefined;
  #hover: SketchModel['hover'] = null;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
  }

  sync({ doors }: TableModel, { hover }: SketchModel): void {
    if (doors === this.#doors && hover === this.#hover) return;
    this.#doors = doors;
    this.#hover = hover;
    for (const [id, view] of this.#views) {
      if (doors.has(id)) continue;
      this.#views.delete(id);
      view.destroy({ children: true });
    }
    for (const door of doors.values()) this.#viewOf(door.id).show(door, hover?.kind === 'door' && hover.id === door.id);
  }

  #viewOf(id: string): DoorView {
    let view = this.#views.get(id);
    if (!view) {
      view = new DoorView(this.#atlas);
      this.#views.set(id, view);
      this.addChild(view);
    }
    return view;
  }
}
