import {
  accountReply,
  passkeyChallengeReply,
  passkeyOptionsReply,
  signedInReply,
  type SignedIn,
} from '@tallow/shared/contracts';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { z } from 'zod';
import { ask } from './request.ts';
import type { Bearer } from './TokenCarrier.ts';

/** Fetched when somebody wants a passkey. */
const webAuthn = () => import('@simplewebauthn/browser');

/** Whether this browser can make and use passkeys; on plain http none can. */
export const hasPasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function';

/** Somebody shows a passkey. Throws `ApiError`, or what the browser throws when none is shown. */
export async function signInByPasskey(): Promise<SignedIn> {
  const origin = { base: '', token: null };
  const post = <T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T> =>
    ask(origin, `/api/auth/${path}`, schema, { method: 'POST', body });
  const { options } = await post('passkeys/challenge', passkeyChallengeReply, {});
  const { startAuthentication } = await webAuthn();
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON });
  return post('login', signedInReply, { provider: 'passkey', response });
}

/** Makes a passkey for somebody who is signed in. Throws as above. */
export async function addPasskey(token: Bearer, label: string): Promise<z.infer<typeof accountReply>> {
  const post = <T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T> =>
    ask({ base: '', token }, `/api/auth/${path}`, schema, { method: 'POST', body });
  const { options } = await post('passkeys/options', passkeyOptionsReply, {});
  const { startRegistration } = await webAuthn();
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON });
  return post('passkeys', accountReply, { label, response });
}
