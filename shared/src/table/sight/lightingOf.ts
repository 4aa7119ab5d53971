import { centreOf } from '../../geometry/index.ts';
import { memo, slot } from '../../kernel/index.ts';
import type { Lighting } from '../../vision/index.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { areChosen, choose } from './chosenTokens.ts';

interface KnownLighting {
  readonly carried: readonly Token[];
  readonly lighting: Lighting;
  /** With these tokens it was found to hold last: all viewers of a step ask the same. */
  tokens: TableState['tokens'];
}
const burningOf = memo((lights: Scene['lights']) => [...lights.values()].filter(({ on }) => on));
const lightingIn = slot<Scene, { known?: KnownLighting }>(() => ({}));

/** Lights of the scene and those that tokens carry; a hidden token's light is put out for everybody. */
export function lightingOf(state: TableState, scene: Scene): Lighting {
  const last = lightingIn(scene);
  const { known } = last;
  if (known?.tokens === state.tokens) return known.lighting;
  const shines = (token: Token): boolean => token.light !== null && !token.hidden && token.sceneId === scene.id;
  if (known && areChosen(known.carried, state, shines)) {
    known.tokens = state.tokens;
    return known.lighting;
  }
  const carried = choose(state, shines);
  const lights = carried.map((token) => ({ ...centreOf(token), ...token.light! }));
  const lighting = { globalLight: scene.globalLight, lights: [...burningOf(scene.lights), ...lights] };
  last.known = { carried, lighting, tokens: state.tokens };
  return lighting;
}
