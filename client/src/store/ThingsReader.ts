import type { Thing, ValuesOf, WireOf } from '@tallow/shared/wire';
import { ThingReader } from './ThingReader.ts';

interface Known<T extends Thing, Model> {
  readonly reader: ThingReader<T>;
  model: Model;
}

/**
 * Reads things by id into models. A thing that did not change stays the same object, and so does the map as a whole.
 * `isCurrent`: whether what a model has besides the thing's values still holds.
 */
export class ThingsReader<T extends Thing, Model> {
  readonly #thing: T;
  readonly #toModel: (values: ValuesOf<T>, id: string) => Model;
  readonly #isCurrent: (model: Model, id: string) => boolean;
  readonly #known = new Map<string, Known<T, Model>>();
  #models: ReadonlyMap<string, Model> = new Map();

  constructor(
    thing: T,
    toModel: (values: ValuesOf<T>, id: string) => Model,
    isCurrent: (model: Model, id: string) => boolean = () => true,
  ) {
    this.#thing = thing;
    this.#toModel = toModel;
    this.#isCurrent = isCurrent;
  }

  read(source: ReadonlyMap<string, WireOf<T>>): ReadonlyMap<string, Model> {
    let changed = source.size !== this.#models.size;
    for (const [id, state] of source.entries()) if (this.#readOne(id, state)) changed = true;
    if (!changed) return this.#models;
    for (const id of this.#known.keys()) if (!source.has(id)) this.#known.delete(id);
    return (this.#models = new Map([...source.keys()].map((id) => [id, this.#known.get(id)!.model])));
  }

  /** Whether it is another than before. */
  #readOne(id: string, state: WireOf<T>): boolean {
    const known = this.#known.get(id);
    if (known?.reader.isCurrent(state) && this.#isCurrent(known.model, id)) return false;
    const reader = known?.reader ?? new ThingReader(this.#thing);
    const model = this.#toModel(reader.read(state), id);
    if (known) known.model = model;
    else this.#known.set(id, { reader, model });
    return true;
  }
}
