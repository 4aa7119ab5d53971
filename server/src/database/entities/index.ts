import { ActionEvent } from './ActionEvent.ts';
import { AnsweredWrite } from './AnsweredWrite.ts';
import { ApiToken } from './ApiToken.ts';
import { Campaign } from './Campaign.ts';
import { CampaignMember } from './CampaignMember.ts';
import { EncounterPreset } from './EncounterPreset.ts';
import { GameSession } from './GameSession.ts';
import { LibrarySheet } from './LibrarySheet.ts';
import { Membership } from './Membership.ts';
import { OneTimeCode } from './OneTimeCode.ts';
import { ServerProcess } from './ServerProcess.ts';
import { ServerSecret } from './ServerSecret.ts';
import { SessionLease } from './SessionLease.ts';
import { SessionSnapshot } from './SessionSnapshot.ts';
import { SheetAskRow } from './SheetAskRow.ts';
import { SignIn } from './SignIn.ts';
import { ToldLine } from './ToldLine.ts';
import { UsageDay, UsageWeek } from './Usage.ts';
import { UserAccount } from './UserAccount.ts';
import { UserIdentity } from './UserIdentity.ts';

export const entities = [
  UserAccount,
  UserIdentity,
  SignIn,
  ApiToken,
  OneTimeCode,
  AnsweredWrite,
  GameSession,
  Membership,
  ServerProcess,
  ServerSecret,
  ActionEvent,
  SessionLease,
  SessionSnapshot,
  ToldLine,
  UsageDay,
  UsageWeek,
  Campaign,
  CampaignMember,
  LibrarySheet,
  SheetAskRow,
  EncounterPreset,
];
