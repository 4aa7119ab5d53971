import { allCalls } from '../allCalls.ts';
import { openApi } from './openApi.ts';

/** The API's document without a server: what calls are does not hang on what they would ask. */
export const apiDocument = (): object => openApi(allCalls({} as never), 'any');
