import type {
  DrawingId,
  ExchangeId,
  HandoutId,
  PinId,
  PropId,
  SceneId,
  SessionId,
  TemplateId,
  TokenId,
  TriggerId,
  UserId,
} from '../../kernel/index.ts';
import type { Options } from '../../rules/index.ts';
import type { Drawing } from './Drawing.ts';
import type { Encounter } from './Encounter.ts';
import type { Exchange } from './Exchange.ts';
import type { Handout } from './Handout.ts';
import type { LogEntry } from './LogEntry.ts';
import type { FormerMember, Member } from './Member.ts';
import type { Memory } from './Memory.ts';
import type { Pin } from './Pin.ts';
import type { Prop } from './Prop.ts';
import type { Scene } from './Scene.ts';
import type { Settings } from './Settings.ts';
import type { Sheets } from './Sheets.ts';
import type { Template } from './Template.ts';
import type { Token } from './Token.ts';
import type { Trigger } from './Trigger.ts';
import type { UndoEntry } from './UndoEntry.ts';

/** The decided state of one session: plain, immutable data, the same after live play and after replay. */
export interface TableState {
  readonly sessionId: SessionId;
  readonly name: string;
  /** Journal sequence of the last step applied. Never shown to anybody: it would count hidden activity. */
  readonly version: number;
  readonly settings: Settings;
  /**
   * Whose table it is: they can always come back as GM while nobody else is. From the list of sessions, not from the
   * journal; null in tests.
   */
  readonly creatorId: UserId | null;
  readonly members: ReadonlyMap<UserId, Member>;
  readonly formerMembers: ReadonlyMap<UserId, FormerMember>;
  /** Who waits at the door, by the names that they gave; the longest first. */
  readonly knocks: ReadonlyMap<UserId, string>;
  readonly scenes: ReadonlyMap<SceneId, Scene>;
  readonly activeSceneId: SceneId;
  /** Members whom the GM placed in another scene than the active one. */
  readonly sceneOf: ReadonlyMap<UserId, SceneId>;
  /** GMs who look at a scene alone, each by themselves: nobody else comes along, or learns of it. */
  readonly looks: ReadonlyMap<UserId, SceneId>;
  readonly tokens: ReadonlyMap<TokenId, Token>;
  readonly memory: Memory;
  /** Id of the ruleset; `none` for a table of maps only. */
  readonly ruleset: string;
  /** The variants of the rules that this table chose. */
  readonly options: Options;
  readonly sheets: Sheets;
  readonly encounter: Encounter | null;
  readonly exchanges: ReadonlyMap<ExchangeId, Exchange>;
  /** What was done and can be taken back, or done again, oldest first. */
  readonly undo: readonly UndoEntry[];
  /** How many of these are taken back: mostly none, and nobody looks for them. */
  readonly takenBack: number;
  readonly log: readonly LogEntry[];
  /** Lines that were ever written. Never shown: it would count what was told to others. */
  readonly logged: number;
  /** How many things each member was told: the numbers that clients see. */
  readonly told: ReadonlyMap<UserId, number>;
  /** What was drawn, laid or stuck on maps, and the GM's pages. */
  readonly drawings: ReadonlyMap<DrawingId, Drawing>;
  readonly templates: ReadonlyMap<TemplateId, Template>;
  readonly pins: ReadonlyMap<PinId, Pin>;
  readonly props: ReadonlyMap<PropId, Prop>;
  readonly triggers: ReadonlyMap<TriggerId, Trigger>;
  readonly handouts: ReadonlyMap<HandoutId, Handout>;
}
