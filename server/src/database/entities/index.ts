import { ActionEvent } from './ActionEvent.ts';
import { GameSession } from './GameSession.ts';
import { Membership } from './Membership.ts';
import { ServerSecret } from './ServerSecret.ts';
import { SessionLease } from './SessionLease.ts';
import { SessionSnapshot } from './SessionSnapshot.ts';
import { UserAccount } from './UserAccount.ts';

export const entities = [UserAccount, GameSession, Membership, ServerSecret, ActionEvent, SessionLease, SessionSnapshot];
