export { makeJoinCode } from './joinCode.ts';
export { KeyFile } from './KeyFile.ts';
export { openKeys } from './openKeys.ts';
export { requireOperator } from './operator.ts';
export { Tokens } from './Tokens.ts';
