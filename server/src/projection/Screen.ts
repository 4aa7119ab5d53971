import { Encoder, MapSchema } from '@colyseus/schema';
import type { TableView } from '@tallow/shared/table';
import { assignFields } from './assignFields.ts';
import { createDoor, updateDoor, type DoorSchema } from './doors.ts';
import { EncounterSchema, updateEncounter } from './encounter.ts';
import { createExchange, updateExchange, type ExchangeSchema } from './exchanges.ts';
import { createMember, updateMember, type MemberSchema } from './members.ts';
import { projectMap } from './projectMap.ts';
import { RoomSchema, SessionSchema } from './RoomSchema.ts';
import { hasSameGround, SceneSchema, updateScene } from './scenes.ts';
import { createSheet, updateSheet, type SheetSchema } from './sheets.ts';
import { createToken, updateToken, type TokenSchema } from './tokens.ts';
import { VisionProjection, VisionSchema } from './vision.ts';

/** Bytes of the frame's head: its protocol code. */
const HEAD = 1;
/** Every frame of every screen is encoded here and copied out: a slow socket may hold on to it for long. */
const scratch = new Uint8Array(4 * 1024 * 1024);

/**
 * One viewer's screen: a schema tree of its own with an encoder of its own. What the viewer may not see is not in the
 * tree, so no frame, reference number or map index can betray it.
 */
export class Screen {
  readonly state = new RoomSchema();
  readonly #encoder: Encoder<RoomSchema>;
  readonly #vision = new VisionProjection();
  #shown: TableView | undefined;

  constructor() {
    this.#encoder = new Encoder(this.state);
    this.#encoder.sharedBuffer = scratch;
    this.#clear();
  }

  /**
   * Fresh containers have fresh numbers: a client that missed frames cannot keep ghosts of what was removed meanwhile.
   */
  #clear(): void {
    this.#shown = undefined;
    this.#vision.reset();
    this.state.session = new SessionSchema();
    this.state.members = new MapSchema<MemberSchema>();
    this.state.removed = new MapSchema<string>();
    this.state.scene = new SceneSchema();
    this.state.scenes = new MapSchema<string>();
    this.state.tokens = new MapSchema<TokenSchema>();
    this.state.doors = new MapSchema<DoorSchema>();
    this.state.vision = new VisionSchema();
    this.state.sheets = new MapSchema<SheetSchema>();
    this.state.encounter = new EncounterSchema();
    this.state.exchanges = new MapSchema<ExchangeSchema>();
  }

  /**
   * Writes the differences between what is shown and `next` into the tree. Most parts are the same object: those are
   * not even looked up in the tree.
   */
  show(next: TableView): void {
    const shown = this.#shown;
    if (shown === next) return;
    if (shown?.session !== next.session) assignFields<TableView['session']>(this.state.session as never, next.session);
    if (shown?.members !== next.members)
      projectMap(this.state.members, shown?.members, next.members, createMember, updateMember);
    if (shown?.removed !== next.removed) projectMap(this.state.removed, shown?.removed, next.removed, (name) => name);
    if (!hasSameGround(shown, next)) updateScene(this.state.scene, shown, next);
    if (shown?.scenes !== next.scenes) projectMap(this.state.scenes, shown?.scenes, next.scenes, (name) => name);
    if (shown?.tokens !== next.tokens)
      projectMap(this.state.tokens, shown?.tokens, next.tokens, createToken, updateToken);
    if (shown?.doors !== next.doors) projectMap(this.state.doors, shown?.doors, next.doors, createDoor, updateDoor);
    this.#vision.update(this.state.vision, shown, next);
    if (shown?.sheets !== next.sheets)
      projectMap(this.state.sheets, shown?.sheets, next.sheets, createSheet, updateSheet);
    if (shown?.encounter !== next.encounter) updateEncounter(this.state.encounter, shown?.encounter, next.encounter);
    if (shown?.exchanges !== next.exchanges)
      projectMap(this.state.exchanges, shown?.exchanges, next.exchanges, createExchange, updateExchange);
    this.#shown = next;
  }

  /** Starts over, for a client that comes back and may have missed frames. */
  restart(next: TableView): void {
    this.#clear();
    this.show(next);
  }

  /** The whole state as one frame; what was waiting to be sent is part of it. */
  fullFrame(code: number): Uint8Array {
    const frame = this.#encoder.encodeAll({ offset: HEAD }).slice();
    this.#finish(frame, code);
    return frame;
  }

  /**
   * An encoder that met more than `scratch` holds has taken a larger buffer of its own: it goes back to the common one.
   */
  #finish(frame: Uint8Array, code: number): void {
    frame[0] = code;
    this.#encoder.sharedBuffer = scratch;
    this.#encoder.discardChanges();
  }

  /** What changed since the last frame, or nothing at all: a viewer for whom nothing changed gets no frame. */
  patchFrame(code: number): Uint8Array | undefined {
    if (!this.#encoder.hasChanges) return undefined;
    const it = { offset: HEAD };
    const frame = this.#encoder.encode(it).slice();
    this.#finish(frame, code);
    return it.offset === HEAD ? undefined : frame;
  }
}
