export { ApiError } from './ApiError.ts';
export { openApi, type Api } from './api.ts';
export { openTable } from './openTable.ts';
export type { OpenTable } from './Table.ts';
