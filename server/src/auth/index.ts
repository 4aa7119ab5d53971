export { makeJoinCode } from './joinCode.ts';
export { requireOperator, type OperatorCredentials } from './operator.ts';
export { Tokens, type ReconnectClaim } from './Tokens.ts';
