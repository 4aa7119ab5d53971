import {
  accountReply,
  apiTokensReply,
  createTokenReply,
  oidcStartReply,
  providersReply,
  signedInReply,
  signInsReply,
  type changeAccountRequest,
  type createTokenRequest,
  type LoginWish,
  type registerRequest,
  type SignedIn,
} from '@tallow/shared/contracts';
import type { z } from 'zod';
import { ask, send, type Call, type Origin } from './request.ts';
import type { Bearer } from './TokenCarrier.ts';

export type RegisterWish = z.infer<typeof registerRequest>;
type Reply<S extends z.ZodType> = Promise<z.infer<S>>;

/** The REST calls around who somebody is here. Each throws `ApiError`. */
export interface Identity {
  providers(): Reply<typeof providersReply>;
  /** With a guest's token the guest becomes the account. */
  register(wish: RegisterWish): Promise<SignedIn>;
  login(wish: LoginWish): Promise<SignedIn>;
  /** Answers where the browser goes to tie a guest to an account elsewhere. */
  startOidc(returnTo: string): Promise<string>;
  me(): Reply<typeof accountReply>;
  changeMe(changes: z.infer<typeof changeAccountRequest>): Reply<typeof accountReply>;
  deleteMe(): Promise<void>;
  changePassword(current: string, password: string): Promise<SignedIn>;
  removeIdentity(id: string): Reply<typeof accountReply>;
  logout(): Promise<void>;
  logoutEverywhere(): Promise<void>;
  signIns(): Reply<typeof signInsReply>;
  endSignIn(id: string): Promise<void>;
  apiTokens(): Reply<typeof apiTokensReply>;
  createApiToken(wish: z.infer<typeof createTokenRequest>): Reply<typeof createTokenReply>;
  endApiToken(id: string): Promise<void>;
}

/** The calls of one user, or of somebody who is nobody yet. */
export function openIdentity(token: Bearer, base = ''): Identity {
  const origin: Origin = { base, token };
  const post = <T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T> =>
    ask(origin, `/api/auth/${path}`, schema, { method: 'POST', body });
  const tell = async (path: string, call: Call): Promise<void> => void (await send(origin, `/api/auth/${path}`, call));
  return {
    providers: () => ask(origin, '/api/auth/providers', providersReply),
    register: (wish) => post('register', signedInReply, wish),
    login: (wish) => post('login', signedInReply, wish),
    startOidc: async (returnTo) => (await post('oidc/start', oidcStartReply, { returnTo })).url,
    me: () => ask(origin, '/api/auth/me', accountReply),
    changeMe: (body) => ask(origin, '/api/auth/me', accountReply, { method: 'PATCH', body }),
    deleteMe: () => tell('me', { method: 'DELETE' }),
    changePassword: (current, password) =>
      ask(origin, '/api/auth/password', signedInReply, {
        method: 'PUT',
        body: { current, password },
        provesSomething: true,
      }),
    removeIdentity: (id) => ask(origin, `/api/auth/identities/${id}`, accountReply, { method: 'DELETE' }),
    logout: () => tell('logout', { method: 'POST', body: {} }),
    logoutEverywhere: () => tell('logout-everywhere', { method: 'POST', body: {} }),
    signIns: () => ask(origin, '/api/auth/sign-ins', signInsReply),
    endSignIn: (id) => tell(`sign-ins/${id}`, { method: 'DELETE' }),
    apiTokens: () => ask(origin, '/api/auth/tokens', apiTokensReply),
    createApiToken: (wish) => post('tokens', createTokenReply, wish),
    endApiToken: (id) => tell(`tokens/${id}`, { method: 'DELETE' }),
  };
}
