import type { DoorId, LightId, SceneId, WallId } from '../../kernel/index.ts';
import type { GlobalLight } from '../../vision/index.ts';
import type { Door } from './Door.ts';
import type { SceneLight } from './Light.ts';
import type { SceneWall } from './Wall.ts';

export interface Grid {
  readonly kind: 'square' | 'hex' | 'none';
  /** Map units by which the first cell is shifted, 0..99. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** What one cell measures in the game, such as 5 ft. */
  readonly distance: number;
  readonly unit: string;
  /** Of its lines, `#rrggbb`; absent: ink. */
  readonly color?: string | undefined;
  /** Of its lines, 0..100; absent: as faint as usual. */
  readonly opacity?: number | undefined;
}

/** The picture under the grid, cut into WebP tiles. */
export interface MapImage {
  readonly assetId: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tileSize: number;
  readonly maxZoom: number;
}

export interface Scene {
  readonly id: SceneId;
  readonly name: string;
  /** Map units, 100 to a cell. */
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  readonly globalLight: GlobalLight;
  readonly walls: ReadonlyMap<WallId, SceneWall>;
  readonly doors: ReadonlyMap<DoorId, Door>;
  readonly lights: ReadonlyMap<LightId, SceneLight>;
  readonly image: MapImage | null;
  /** Colour of the ground where there is no picture, `#rrggbb`; absent: stone. */
  readonly background?: string;
  /** Where the GM keeps it among the scenes, and at which place there; absent: in none, and in the order they came. */
  readonly folder?: string;
  readonly order?: number;
}
