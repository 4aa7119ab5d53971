import type { PartAudience } from '@tallow/shared/table';
import { t } from '../words/t.ts';

const AUDIENCES: readonly PartAudience[] = ['all', 'owner', 'gm'];

/** Whom a part of a token may be for, to choose from. */
export const partAudiences = () => AUDIENCES.map((value) => ({ value, label: t(`token.audiences.${value}`) }));
