import type { LightId, SceneId } from '../../kernel/index.ts';

interface LightFields {
  /** Map units. */
  readonly x: number;
  readonly y: number;
  /** How far it shines bright, and dim, in map units. */
  readonly bright: number;
  readonly dim: number;
  readonly color: string;
  /** Degrees of the cone about `direction`; 360: all round. */
  readonly angle: number;
  /** Degrees, clockwise from right. */
  readonly direction: number;
  readonly on: boolean;
  readonly flicker: boolean;
}
type Place = 'x' | 'y' | 'bright' | 'dim';
type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The GM's, like all of these. Without a scene: the one that the GM looks at. */
export interface AddLight extends Pick<LightFields, Place>, Optional<Omit<LightFields, Place>> {
  readonly type: 'light.add';
  readonly sceneId?: SceneId | undefined;
}
export interface UpdateLight extends Optional<LightFields> {
  readonly type: 'light.update';
  readonly lightId: LightId;
}
export interface DeleteLights {
  readonly type: 'light.delete';
  readonly lightIds: readonly LightId[];
}
export type LightIntent = AddLight | UpdateLight | DeleteLights;
