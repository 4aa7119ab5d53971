import type { UserId } from '../../kernel/index.ts';

/**
 * Server-made: somebody who is at the table comes back to it, or its creator comes for the first time. Lets nobody else
 * in.
 */
export interface ReturnToTable {
  readonly type: 'member.return';
  readonly userId: UserId;
  readonly displayName: string;
}
/**
 * Server-made: somebody brings a join code that is good. Whoever left by themselves gets the role back that they had.
 */
export interface JoinTable {
  readonly type: 'member.join';
  readonly userId: UserId;
  readonly displayName: string;
}
/** Server-made: somebody brings a good join code to a table that lets nobody in unasked. */
export interface Knock {
  readonly type: 'member.knock';
  readonly userId: UserId;
  readonly displayName: string;
}
/** The GM lets somebody in who knocked. */
export interface AdmitKnocker {
  readonly type: 'member.admit';
  readonly userId: UserId;
}
/** The GM sends somebody away who knocked; they may knock again. */
export interface TurnAway {
  readonly type: 'member.turnAway';
  readonly userId: UserId;
}
/** Server-made: somebody goes by another name here than `from`. Who took another one at the table keeps that. */
export interface RenameMember {
  readonly type: 'member.rename';
  readonly userId: UserId;
  readonly from: string;
  readonly displayName: string;
}
/** Server-made: somebody deleted their account. */
export interface ForgetMember {
  readonly type: 'member.forget';
  readonly userId: UserId;
}
/** Server-made: a member leaves. */
export interface LeaveTable {
  readonly type: 'member.leave';
  readonly userId: UserId;
}
/** Server-made: the table's creator takes the GM's seat, which nobody sits in. */
export interface ClaimGm {
  readonly type: 'member.claim';
  readonly userId: UserId;
  readonly displayName: string;
}
export interface RemoveMember {
  readonly type: 'member.remove';
  readonly userId: UserId;
}
/** Somebody who was removed may join by code again. */
export interface InviteMember {
  readonly type: 'member.invite';
  readonly userId: UserId;
}
/** Between player and spectator; the creator may also take a GM's seat back. */
export interface ChangeRole {
  readonly type: 'member.role';
  readonly userId: UserId;
  readonly role: 'player' | 'spectator';
}
/** Another member becomes GM; with `keep` beside the one who asks, else in their place. */
export interface HandOver {
  readonly type: 'member.handover';
  readonly userId: UserId;
  readonly keep: boolean;
}
export type MemberIntent =
  | ReturnToTable
  | JoinTable
  | Knock
  | AdmitKnocker
  | TurnAway
  | RenameMember
  | ForgetMember
  | LeaveTable
  | ClaimGm
  | RemoveMember
  | InviteMember
  | ChangeRole
  | HandOver;
