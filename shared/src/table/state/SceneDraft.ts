import type { DoorState, GlobalLight, LightSource, Wall } from '../../vision/index.ts';
import type { SceneLight } from './Light.ts';
import type { Grid, MapImage } from './Scene.ts';
import type { SceneWall } from './Wall.ts';

/** A scene as an import delivers it: walls, doors and lights have no ids yet. */
export interface SceneDraft {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  readonly globalLight: GlobalLight;
  readonly walls: readonly (Wall | SceneWall)[];
  readonly doors: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly state: DoorState;
    readonly secret?: boolean;
  }[];
  readonly lights: readonly (LightSource | SceneLight)[];
  readonly image: MapImage | null;
  readonly background?: string;
  readonly folder?: string;
  readonly order?: number;
}

/** What of a scene is put in place of the old as it is. */
export interface SceneFields {
  readonly name?: string | undefined;
  readonly globalLight?: GlobalLight | undefined;
  readonly grid?: Grid | undefined;
  readonly background?: string | undefined;
  /** Empty: in none. */
  readonly folder?: string | undefined;
  readonly order?: number | undefined;
}
