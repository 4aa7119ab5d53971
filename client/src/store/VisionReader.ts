import {
  decodeBitmap,
  decodeGlow,
  decodeStars,
  emptyBitmap,
  explore,
  samplesAcross,
  union,
  type Bitmap,
  type Glow,
  type Star,
} from '@tallow/shared/vision';
import type { VisionState } from '@tallow/shared/wire';
import type { VisionModel } from './TableModel.ts';

type SceneSize = { readonly id: string; readonly width: number; readonly height: number };

/**
 * Follows what the viewer sees and remembers. Must read every state the server sends, in order: the memory grows by
 * each sight, and the server relies on that.
 */
export class VisionReader {
  /** Which scene, at which size. */
  #ground = '';
  #texts = { stars: '', glow: '', explored: '' };
  #vision: VisionModel = { all: false, stars: [], glow: undefined, explored: undefined };

  read({ all, stars, glow, explored }: VisionState, scene: SceneSize): VisionModel {
    const texts = this.#texts;
    const ground = `${scene.id} ${scene.width} ${scene.height}`;
    const isNewScene = ground !== this.#ground;
    if (
      !isNewScene &&
      all === this.#vision.all &&
      stars === texts.stars &&
      glow === texts.glow &&
      explored === texts.explored
    )
      return this.#vision;
    const next = {
      all,
      stars: stars === texts.stars ? this.#vision.stars : readStars(stars),
      glow: glow === texts.glow ? this.#vision.glow : readGlow(glow),
      explored: this.#vision.explored,
    };
    if (isNewScene || explored !== texts.explored)
      next.explored = remember(explored, isNewScene ? undefined : next.explored, scene);
    if (next.explored && !all) next.explored = withSight(next.explored, next.stars, next.glow, scene);
    this.#ground = ground;
    this.#texts = { stars, glow, explored };
    return (this.#vision = next);
  }
}

function readStars(text: string): readonly Star[] {
  const stars = text === '' ? undefined : decodeStars(text);
  return stars?.ok ? stars.value : [];
}

function readGlow(text: string): Glow | undefined {
  const glow = text === '' ? undefined : decodeGlow(text);
  return glow?.ok ? glow.value : undefined;
}

/** `=` takes the place of what was remembered, `+` is added to it. */
function remember(text: string, before: Bitmap | undefined, scene: SceneSize): Bitmap | undefined {
  if (text === '') return undefined;
  const change = decodeBitmap(text.slice(1));
  if (!change.ok) return before;
  const base = text.startsWith('=') ? undefined : (before ?? emptyBitmap(scene.width, scene.height));
  return base && base.words.length === change.value.words.length ? union(base, change.value) : change.value;
}

function withSight(explored: Bitmap, stars: readonly Star[], glow: Glow | undefined, scene: SceneSize): Bitmap {
  const isOfScene = explored.width === samplesAcross(scene.width) && explored.height === samplesAcross(scene.height);
  return isOfScene ? explore(explored, { stars, glow }) : explored;
}
