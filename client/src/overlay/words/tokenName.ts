import type { TokenModel } from '../../store/index.ts';
import { t } from './t.ts';

/** Names are blank for those who may not read them. */
export const tokenName = ({ name }: Pick<TokenModel, 'name'>): string => (name === '' ? t('token.somebodys') : name);
