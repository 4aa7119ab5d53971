declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type UserId = Id<'User'>;
export type SessionId = Id<'Session'>;
export type SceneId = Id<'Scene'>;
export type TokenId = Id<'Token'>;
export type DoorId = Id<'Door'>;
export type IntentId = Id<'Intent'>;
