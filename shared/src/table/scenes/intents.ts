import type { SceneId, UserId } from '../../kernel/index.ts';
import type { DoorState, GlobalLight, LightSource, Wall } from '../../vision/index.ts';
import type { Grid, MapImage } from '../state/Scene.ts';

/** A scene as an import delivers it: doors have no ids yet. */
export interface SceneDraft {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  readonly globalLight: GlobalLight;
  readonly walls: readonly Wall[];
  readonly doors: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly state: DoorState;
    readonly secret?: boolean;
  }[];
  readonly lights: readonly LightSource[];
  readonly image: MapImage | null;
}
/** Server-made, when an import is done. */
export interface AddScene {
  readonly type: 'scene.add';
  readonly sceneId: SceneId;
  readonly draft: SceneDraft;
}
/** Shows a scene to everybody, or only to the members named. */
export interface ActivateScene {
  readonly type: 'scene.activate';
  readonly sceneId: SceneId;
  readonly userIds?: readonly UserId[] | undefined;
}
/** What of a scene is put in place of the old as it is. */
export interface SceneFields {
  readonly name?: string | undefined;
  readonly globalLight?: GlobalLight | undefined;
  readonly grid?: Grid | undefined;
}
export interface UpdateScene {
  readonly type: 'scene.update';
  readonly sceneId: SceneId;
  readonly changes: SceneFields & {
    /**
     * Cells of the map across and down: fractions count, and one of both is enough. What lies on it stays at its place
     * of the picture.
     */
    readonly columns?: number | undefined;
    readonly rows?: number | undefined;
  };
}
export interface DeleteScene {
  readonly type: 'scene.delete';
  readonly sceneId: SceneId;
}
export type SceneIntent = AddScene | ActivateScene | UpdateScene | DeleteScene;
