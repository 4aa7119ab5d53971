export { makeJoinCode } from './joinCode.ts';
export { KeyFile } from './KeyFile.ts';
export { OidcProvider, type Vouched } from './oidc/OidcProvider.ts';
export type { OidcRefusal } from './oidc/whyNot.ts';
export { openKeys } from './openKeys.ts';
export { requireOperator } from './operator.ts';
export { Passkeys, type CreationResponse, type EntryResponse, type RelyingParty } from './passkeys/Passkeys.ts';
export { Passwords, TooManyPasswordsError } from './Passwords.ts';
export { hashSecret, makeSecret } from './secrets.ts';
export {
  API_TOKEN_PREFIX,
  SIGN_IN_MS,
  SignInKeeper,
  type Credential,
  type FreshCredentials,
  type Pass,
} from './SignInKeeper.ts';
export { SpentOnce, type SharedClaims } from './SpentOnce.ts';
export { readInitData } from './telegram/readInitData.ts';
export { Tokens } from './Tokens.ts';
