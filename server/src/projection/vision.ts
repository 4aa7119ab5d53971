import type { TableView } from '@tallow/shared/table';
import {
  encodeBitmap,
  encodeGlow,
  encodeStars,
  explore,
  isEqual,
  subtract,
  union,
  type Bitmap,
  type Vision,
} from '@tallow/shared/vision';
import type { vision as described } from '@tallow/shared/wire';
import type { SchemaOf } from './toSchema.ts';

type VisionSchema = SchemaOf<typeof described>;

/** Spectators, and players who share the party's eyes, all look through the same stars: these are written once. */
let lastWritten: { readonly stars: Vision['stars']; readonly text: string } = { stars: [], text: encodeStars([]) };

function textOf(stars: Vision['stars']): string {
  if (lastWritten.stars !== stars) lastWritten = { stars, text: encodeStars(stars) };
  return lastWritten.text;
}

const isSameSight = (before: TableView, after: TableView): boolean =>
  before.vision === after.vision &&
  before.litGround === after.litGround &&
  before.explored === after.explored &&
  before.scene === after.scene;

/**
 * What a client sees and remembers. The client adds to its memory whatever `stars` and `glow` show, so the server
 * follows what it must have by now and sends only what it lacks.
 */
export class VisionProjection {
  /** The memory that the client has. */
  #known: Bitmap | undefined;
  /** Which scene that is of, at which size: a memory of other cells is no longer one. */
  #ground = '';

  update(target: VisionSchema, before: TableView | undefined, after: TableView): void {
    if (before && isSameSight(before, after)) return;
    const { all, sight } = after.vision;
    if (target.all !== all) target.all = all;
    const shown = before?.vision.sight;
    if (before === undefined || shown?.stars !== sight?.stars) target.stars = sight ? textOf(sight.stars) : '';
    const glow = sight?.glow ?? after.litGround;
    const oldGlow = before?.vision.sight?.glow ?? before?.litGround;
    if (before === undefined || glow !== oldGlow) target.glow = glow ? encodeGlow(glow) : '';
    this.#updateExplored(target, after);
  }

  #updateExplored(target: VisionSchema, { explored, vision, scene }: TableView): void {
    if (explored === undefined) {
      this.#known = undefined;
      if (target.explored !== '') target.explored = '';
      return;
    }
    const ground = `${scene.id} ${scene.width} ${scene.height}`;
    if (explored === this.#known && this.#ground === ground) return; // what is seen is part of what is explored
    const grown =
      this.#known && this.#ground === ground
        ? vision.sight
          ? explore(this.#known, vision.sight)
          : this.#known
        : undefined;
    if (grown === undefined || grown !== explored) this.#send(target, grown, explored);
    this.#known = explored;
    this.#ground = ground;
  }

  #send(target: VisionSchema, grown: Bitmap | undefined, explored: Bitmap): void {
    if (grown === undefined) this.#write(target, '=', explored);
    else if (isEqual(grown, explored)) return;
    else if (isEqual(union(explored, grown), explored)) this.#write(target, '+', subtract(explored, grown));
    else this.#write(target, '=', explored);
  }

  /** What was forgotten or given before may be so again: the client hears of it by another text only. */
  #write(target: VisionSchema, how: '=' | '+', ground: Bitmap): void {
    const text = how + encodeBitmap(ground);
    target.explored = text === target.explored ? how + encodeBitmap(ground, true) : text;
  }

  /** Forgets what the client has, so that the next update tells everything. */
  reset(): void {
    this.#known = undefined;
  }
}
