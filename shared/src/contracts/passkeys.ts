import { z } from 'zod';

/** Bytes as base64url; so many letters at most. */
const bytes = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[\w-]*$/, 'Bytes are base64url');
const transports = z.array(z.string().regex(/^[a-z-]{1,32}$/, 'No way to reach an authenticator')).max(8);
/** How browsers count algorithms: RS256 is -257, ES256 is -7. */
const algorithm = z.int().min(-100_000).max(100_000);
const attachment = z.enum(['platform', 'cross-platform']).nullable();

/** Nothing is asked for; there are authenticators that tell all the same whether the browser can find it by itself. */
const extensionResults = z.strictObject({ credProps: z.strictObject({ rk: z.boolean().optional() }).optional() });
const credentialId = bytes(1_024);
const credential = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  authenticatorAttachment: attachment.optional(),
  clientExtensionResults: extensionResults,
};
const clientDataJSON = bytes(4_096);

/** `RegistrationResponseJSON` of WebAuthn: a passkey that a browser has just made. */
export const passkeyCreation = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON,
    attestationObject: bytes(16_384),
    transports: transports.optional(),
    /** Said again of what is in the object, and not believed. */
    authenticatorData: bytes(4_096).optional(),
    publicKey: bytes(4_096).optional(),
    publicKeyAlgorithm: algorithm.optional(),
  }),
});
/** `AuthenticationResponseJSON` of WebAuthn: a challenge signed with a passkey. */
export const passkeyEntry = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON,
    authenticatorData: bytes(4_096),
    signature: bytes(8_192),
    userHandle: bytes(128).nullable().optional(),
  }),
});
export type PasskeyEntry = z.infer<typeof passkeyEntry>;

const verification = z.enum(['required', 'preferred', 'discouraged']);
const known = z.strictObject({ id: z.string(), type: z.literal('public-key') });

/** `PublicKeyCredentialCreationOptionsJSON` of WebAuthn. */
export const passkeyCreationOptions = z.strictObject({
  rp: z.strictObject({ id: z.string(), name: z.string() }),
  user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.strictObject({ alg: algorithm, type: z.literal('public-key') })),
  timeout: z.int(),
  excludeCredentials: z.array(known),
  authenticatorSelection: z.strictObject({
    residentKey: z.literal('required'),
    requireResidentKey: z.boolean(),
    userVerification: verification,
  }),
  attestation: z.literal('none'),
});
/** `PublicKeyCredentialRequestOptionsJSON` of WebAuthn: any passkey that the browser has for this server. */
export const passkeyEntryOptions = z.strictObject({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.int(),
  userVerification: verification,
});
