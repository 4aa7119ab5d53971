import type { TokenModel } from '../../store/index.ts';
import { words } from './words.ts';

/** Names are blank for those who may not read them. */
export const tokenName = ({ name }: Pick<TokenModel, 'name'>): string => (name === '' ? words.token.somebodys : name);
