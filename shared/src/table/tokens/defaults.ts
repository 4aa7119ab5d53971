import type { SceneId, TokenId } from '../../kernel/index.ts';
import { withAudiences } from '../state/partAudience.ts';
import type { TokenProperties } from '../state/Token.ts';
import type { Token } from '../state/Token.ts';
import type { CreateToken } from './intents.ts';

const DEFAULTS: Omit<TokenProperties, 'name' | 'x' | 'y'> = {
  size: 1,
  elevation: 0,
  rotation: 0,
  ownerId: null,
  sheetId: null,
  image: '',
  color: '#a89c8a',
  hidden: false,
  showName: true,
  bar: null,
  showBar: false,
  statuses: [],
  sight: null,
  light: null,
  gmNotes: '',
};
/** An owned token sees, as far as its scene reaches, unless said otherwise. */
export const OWNED_SIGHT = { range: 0, darkvision: 0 };

export function completeToken(id: string, sceneId: SceneId, properties: CreateToken['properties']): Token {
  const sight = properties.sight === undefined && properties.ownerId ? OWNED_SIGHT : (properties.sight ?? null);
  return {
    ...DEFAULTS,
    ...(withAudiences(properties) as TokenProperties),
    invisible: false,
    sight,
    id: id as TokenId,
    sceneId,
  };
}
