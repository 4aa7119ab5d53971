/** A light; radii in map units, colour as #rrggbb. Dim reaches at least as far as bright. */
export interface LightSource {
  readonly x: number;
  readonly y: number;
  readonly bright: number;
  readonly dim: number;
  readonly color: string;
  /** Degrees of the cone that it throws about `direction`; absent: all round. */
  readonly angle?: number;
  /** Degrees, clockwise from right; absent: to the right. */
  readonly direction?: number;
}

export type GlobalLight = 'bright' | 'dim' | 'dark';

export interface Lighting {
  readonly globalLight: GlobalLight;
  readonly lights: readonly LightSource[];
}

/** How far any light of the source reaches. */
export function reachOf(light: LightSource): number {
  return Math.max(light.bright, light.dim);
}
