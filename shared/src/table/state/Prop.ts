import type { PropId, SceneId } from '../../kernel/index.ts';

/** A picture laid on the map. */
export interface Prop {
  readonly id: PropId;
  readonly sceneId: SceneId;
  /** An uploaded picture. */
  readonly image: string;
  /** Map units: its top left corner before it is turned, and its size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise about its middle. */
  readonly rotation: number;
  /** Tokens stand on it, or under it as under a roof. */
  readonly layer: 'below' | 'above';
  /** Pages do not let it be dragged. */
  readonly locked: boolean;
}

export type PropChanges = Partial<Omit<Prop, 'id' | 'sceneId'>>;
