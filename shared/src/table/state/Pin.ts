import type { HandoutId, PinId, SceneId } from '../../kernel/index.ts';
import type { Recipients } from './Recipients.ts';

export type PinLink = { readonly handoutId: HandoutId } | { readonly sceneId: SceneId };

/** A note stuck to a place of the map. */
export interface Pin {
  readonly id: PinId;
  readonly sceneId: SceneId;
  /** Map units. */
  readonly x: number;
  readonly y: number;
  /** Name of a sign that the client knows. */
  readonly icon: string;
  readonly title: string;
  readonly text: string;
  /** Never leaves the GM's view. */
  readonly gmText: string;
  readonly audience: Recipients;
  /** What it leads to. */
  readonly link: PinLink | null;
}

export type PinChanges = Partial<Omit<Pin, 'id' | 'sceneId'>>;
