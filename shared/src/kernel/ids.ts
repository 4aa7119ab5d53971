declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type UserId = Id<'User'>;
export type SessionId = Id<'Session'>;
export type SceneId = Id<'Scene'>;
export type TokenId = Id<'Token'>;
export type DoorId = Id<'Door'>;
export type WallId = Id<'Wall'>;
export type LightId = Id<'Light'>;
export type TriggerId = Id<'Trigger'>;
export type IntentId = Id<'Intent'>;
/** A character or monster at the table: one instance, whatever it was made from. */
export type SheetId = Id<'Sheet'>;
/** A thing on a sheet: a weapon, a spell, a rope. */
export type EntryId = Id<'Entry'>;
export type EffectId = Id<'Effect'>;
/** An action under way: declared, but not yet resolved. */
export type ExchangeId = Id<'Exchange'>;
export type DrawingId = Id<'Drawing'>;
export type TemplateId = Id<'Template'>;
export type PinId = Id<'Pin'>;
export type PropId = Id<'Prop'>;
export type HandoutId = Id<'Handout'>;
