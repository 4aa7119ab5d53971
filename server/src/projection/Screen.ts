import { Encoder } from '@colyseus/schema';
import type { TableView } from '@tallow/shared/table';
import {
  door,
  drawing,
  handout,
  light,
  member,
  pin,
  prepared,
  prop,
  room,
  scene,
  session,
  template,
  trigger,
  wall,
} from '@tallow/shared/wire';
import { exchangeWriter } from './exchanges.ts';
import { updateEncounter } from './encounter.ts';
import { projectMap, projectNames } from './projectMap.ts';
import { sheetWriter } from './sheets.ts';
import { tokenWriter } from './tokens.ts';
import { renewParts, toSchema, type SchemaOf } from './toSchema.ts';
import { VisionProjection } from './vision.ts';
import { writerOf } from './writerOf.ts';

/** What one client decodes. */
export const RoomSchema = toSchema(room);
export type RoomSchema = SchemaOf<typeof room>;

const sessionWriter = writerOf(session);
const sceneWriter = writerOf(scene);
const wallWriter = writerOf(wall);
const lightWriter = writerOf(light);
const memberWriter = writerOf(member);
const doorWriter = writerOf(door);
const drawingWriter = writerOf(drawing);
const templateWriter = writerOf(template);
const pinWriter = writerOf(pin);
const propWriter = writerOf(prop);
const handoutWriter = writerOf(handout);
const triggerWriter = writerOf(trigger);
const preparedWriter = writerOf(prepared);

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
    renewParts(room, this.state);
  }

  /**
   * Writes the differences between what is shown and `next` into the tree. Most parts are the same object: those are
   * not even looked up in the tree.
   */
  show(next: TableView): void {
    const shown = this.#shown;
    if (shown === next) return;
    const { state } = this;
    if (shown?.session !== next.session) sessionWriter.update(state.session, next.session);
    if (shown?.members !== next.members) projectMap(state.members, shown?.members, next.members, memberWriter);
    if (shown?.removed !== next.removed) projectNames(state.removed, shown?.removed, next.removed);
    if (shown?.knocks !== next.knocks) projectNames(state.knocks, shown?.knocks, next.knocks);
    if (shown?.scene !== next.scene) sceneWriter.update(state.scene, next.scene, shown?.scene);
    if (shown?.walls !== next.walls) projectMap(state.walls, shown?.walls, next.walls, wallWriter);
    if (shown?.lights !== next.lights) projectMap(state.lights, shown?.lights, next.lights, lightWriter);
    if (shown?.scenes !== next.scenes) projectNames(state.scenes, shown?.scenes, next.scenes);
    if (shown?.prepared !== next.prepared) projectMap(state.prepared, shown?.prepared, next.prepared, preparedWriter);
    if (shown?.whereabouts !== next.whereabouts) projectNames(state.whereabouts, shown?.whereabouts, next.whereabouts);
    if (shown?.tokens !== next.tokens) projectMap(state.tokens, shown?.tokens, next.tokens, tokenWriter);
    if (shown?.doors !== next.doors) projectMap(state.doors, shown?.doors, next.doors, doorWriter);
    this.#vision.update(state.vision, shown, next);
    if (shown?.sheets !== next.sheets) projectMap(state.sheets, shown?.sheets, next.sheets, sheetWriter);
    if (shown?.encounter !== next.encounter) updateEncounter(state.encounter, shown?.encounter, next.encounter);
    if (shown?.exchanges !== next.exchanges)
      projectMap(state.exchanges, shown?.exchanges, next.exchanges, exchangeWriter);
    this.#showMarks(shown, next);
    this.#shown = next;
  }

  #showMarks(shown: TableView | undefined, next: TableView): void {
    const { state } = this;
    if (shown?.drawings !== next.drawings) projectMap(state.drawings, shown?.drawings, next.drawings, drawingWriter);
    if (shown?.templates !== next.templates)
      projectMap(state.templates, shown?.templates, next.templates, templateWriter);
    if (shown?.pins !== next.pins) projectMap(state.pins, shown?.pins, next.pins, pinWriter);
    if (shown?.props !== next.props) projectMap(state.props, shown?.props, next.props, propWriter);
    if (shown?.handouts !== next.handouts) projectMap(state.handouts, shown?.handouts, next.handouts, handoutWriter);
    if (shown?.triggers !== next.triggers) projectMap(state.triggers, shown?.triggers, next.triggers, triggerWriter);
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
