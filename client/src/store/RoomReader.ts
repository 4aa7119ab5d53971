import type { LightId, SheetId, WallId } from '@tallow/shared/kernel';
import {
  door,
  drawing,
  exchange,
  light,
  handout,
  member,
  pin,
  prop,
  prepared,
  readEffect,
  readPrompt,
  session,
  sheet,
  template,
  token,
  trigger,
  wall,
  type RoomState,
  type ValuesOf,
} from '@tallow/shared/wire';
import { EncounterReader } from './readEncounter.ts';
import { readMap } from './readMap.ts';
import { SceneReader } from './readScene.ts';
import type { ExchangeModel, SheetModel } from './RulesModel.ts';
import type {
  DoorModel,
  LightModel,
  MemberModel,
  PreparedModel,
  TableModel,
  TokenModel,
  WallModel,
} from './TableModel.ts';
import { ThingReader } from './ThingReader.ts';
import { ThingsReader } from './ThingsReader.ts';

/** Where an own move will put a token; null when none is under way. */
type PlaceOf = (tokenId: string) => TokenModel['predicted'];

function toSheet({ values, effects, ...parts }: ValuesOf<typeof sheet>, id: string): SheetModel {
  return { ...parts, ...values, effects: effects.map(readEffect), id: id as SheetId };
}

const withId = <Values extends object>(values: Values, id: string): Values & { readonly id: string } => ({
  ...values,
  id,
});

/** The tokens of the room with the own moves that are still on their way. */
function tokenReader(placeOf: PlaceOf): ThingsReader<typeof token, TokenModel> {
  return new ThingsReader(
    token,
    (values, id): TokenModel => ({ ...values, id, predicted: placeOf(id) }),
    ({ predicted }, id) => {
      const place = placeOf(id);
      return place?.x === predicted?.x && place?.y === predicted?.y;
    },
  );
}

const readNames = (before: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>) =>
  readMap(
    before,
    names,
    (known, name) => known === name,
    (_id, name) => name,
  );

/** Reads all that the room tells but what the viewer sees. What did not change stays the same objects. */
export class RoomReader {
  readonly #session = new ThingReader(session);
  readonly #members = new ThingsReader(member, (values, userId): MemberModel => ({ ...values, userId }));
  readonly #scene = new SceneReader();
  readonly #prepared = new ThingsReader(prepared, (values, id): PreparedModel => ({ ...values, id }));
  readonly #tokens: ThingsReader<typeof token, TokenModel>;
  readonly #doors = new ThingsReader(door, (values, id): DoorModel => ({ ...values, id }));
  readonly #walls = new ThingsReader(wall, (values, id): WallModel => ({ ...values, id: id as WallId }));
  readonly #lights = new ThingsReader(light, (values, id): LightModel => ({ ...values, id: id as LightId }));
  readonly #sheets = new ThingsReader(sheet, toSheet);
  readonly #encounter = new EncounterReader();
  readonly #exchanges = new ThingsReader(exchange, (values, id): ExchangeModel => ({
    ...values,
    id,
    prompts: values.prompts.map(readPrompt),
  }));
  readonly #drawings = new ThingsReader(drawing, withId);
  readonly #templates = new ThingsReader(template, withId);
  readonly #pins = new ThingsReader(pin, withId);
  readonly #props = new ThingsReader(prop, withId);
  readonly #handouts = new ThingsReader(handout, withId);
  readonly #triggers = new ThingsReader(trigger, withId);
  #shared: ValuesOf<typeof session> | undefined;

  constructor(placeOf: PlaceOf) {
    this.#tokens = tokenReader(placeOf);
  }

  read(before: TableModel, room: RoomState) {
    return {
      session: this.#readSession(before, room),
      members: this.#members.read(room.members),
      removed: readNames(before.removed, room.removed),
      knocks: readNames(before.knocks, room.knocks),
      scene: this.#scene.read(room.scene),
      scenes: readNames(before.scenes, room.scenes),
      prepared: this.#prepared.read(room.prepared),
      whereabouts: readNames(before.whereabouts, room.whereabouts),
      tokens: this.#tokens.read(room.tokens),
      doors: this.#doors.read(room.doors),
      walls: this.#walls.read(room.walls),
      lights: this.#lights.read(room.lights),
      sheets: this.#sheets.read(room.sheets),
      encounter: this.#encounter.read(room.encounter),
      exchanges: this.#exchanges.read(room.exchanges),
      drawings: this.#drawings.read(room.drawings),
      templates: this.#templates.read(room.templates),
      pins: this.#pins.read(room.pins),
      props: this.#props.read(room.props),
      handouts: this.#handouts.read(room.handouts),
      triggers: this.#triggers.read(room.triggers),
    };
  }

  /** The page knows more of it than the room says, such as the join code. */
  #readSession({ session: before }: TableModel, room: RoomState): TableModel['session'] {
    const shared = this.#session.read(room.session);
    if (shared === this.#shared) return before;
    this.#shared = shared;
    return { ...before, ...shared };
  }
}
