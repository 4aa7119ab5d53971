import type { SceneId } from '../../kernel/index.ts';

/**
 * Where new tokens go: `auto` finds open ground near the party; map units of the first one's top left corner otherwise.
 */
export type Placement =
  | 'auto'
  | {
      readonly sceneId?: SceneId | undefined;
      readonly x: number;
      readonly y: number;
      readonly hidden?: boolean | undefined;
    };
