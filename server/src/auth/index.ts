export { makeJoinCode } from './joinCode.ts';
export { KeyFile } from './KeyFile.ts';
export { openKeys } from './openKeys.ts';
export { requireOperator, type OperatorCredentials } from './operator.ts';
export { Tokens, type ReconnectClaim } from './Tokens.ts';
