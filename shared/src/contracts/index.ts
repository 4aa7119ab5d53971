export { CLOSE, degradedEvent, idleWarningEvent, logLine, recoveredEvent, rolled, strainedEvent, versionMismatchEvent } from './events.ts';
export { ERROR_CODES, errorBody, errorObject, ERRORS, toCode, toError, type ErrorCategory, type ErrorCode, type ErrorObject } from './errors.ts';
export {
  accepted, actionMessage, chatMessage, fromAction, fromChat, fromMove, INTENT_MESSAGES, moveMessage,
  type Accepted, type ActionMessage, type ChatMessage, type IntentMessageType, type MoveMessage,
} from './intents.ts';
export {
  attachRequest, campaignReply, campaignRequest, campaignsReply, changeSheetRequest, characterReply, charactersReply, createSheetRequest, monsterReply, monstersReply,
  presetReply, presetRequest, presetsReply, rulesetsReply, sheetFile, sheetIdsReply, spawnRequest, type LibrarySheetReply, type SheetFile,
} from './library.ts';
export {
  bootstrapReply, bootstrapRequest, chatReply, createSessionRequest, eventsReply, guestReply, guestRequest, handoverRequest, healthReply,
  importFields, importReply, importReport,
  jobReply, joinCodeReply, joinSessionRequest, portraitReply, PROTOCOL, sessionReply, sessionsReply, summaryReply, versionReply,
  type BootstrapReply, type ImportFields, type ImportReport, type Claimable, type ListedSession, type SessionReply,
} from './rest.ts';
export { dragSignal, pingSignal, rulerSignal, SIGNAL_MESSAGES, signalEvent, viewAsSignal, type SignalEvent, type SignalMessageType } from './signals.ts';
export { duration, entry, fields, fieldValue, modifier, newEntry, notes, proficiency, ruleId, sheetTemplate } from './sheets.ts';
export type { CombatantState, DoorStateFields, EncounterState, ExchangeState, MemberState, RoomState, SceneState, SheetState, TokenState, VisionState } from './state.ts';
export { decodeWalls, encodeWalls } from './walls.ts';
