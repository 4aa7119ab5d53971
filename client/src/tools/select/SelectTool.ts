import { doorAt, tokenAt } from '../../kernels/hitTest.ts';
import type { DoorModel, PropModel, TokenModel } from '../../store/index.ts';
import { mayMove, shownTokens } from '../rights.ts';
import type { PointerAt, Tool, ToolContext } from '../Tool.ts';
import { DragProp } from './DragProp.ts';
import { DragTokens } from './DragTokens.ts';
import { pinUnder, propUnder } from './markAt.ts';
import { Marquee } from './Marquee.ts';
import { toggleDoor } from './toggleDoor.ts';

/** CSS pixels. */
const SLOP = { mouse: 4, touch: 9 };
const DOOR_REACH = { mouse: 9, touch: 16 };

/** Selects, drags, opens doors. */
export class SelectTool implements Tool {
  readonly cursor = 'default';
  readonly #context: ToolContext;
  #pressed: {
    readonly at: PointerAt;
    readonly token: TokenModel | undefined;
    readonly prop: PropModel | undefined;
  } | null = null;
  #gesture: DragTokens | DragProp | Marquee | null = null;

  constructor(context: ToolContext) {
    this.#context = context;
  }

  press(at: PointerAt): boolean {
    const token = this.tokenAt(at);
    const prop = token || this.doorAt(at) || pinUnder(this.#context, at) ? undefined : propUnder(this.#context, at);
    const isHeld = prop !== undefined && !prop.locked;
    const claims = token ? mayMove(this.#context.table.model, token) : isHeld || (at.shift && !this.doorAt(at));
    this.#pressed = claims ? { at, token, prop: isHeld ? prop : undefined } : null;
    return claims;
  }

  drag(at: PointerAt): void {
    const pressed = this.#pressed;
    if (!pressed) return;
    if (!this.#gesture && isFar(pressed.at, at))
      this.#gesture = pressed.prop
        ? new DragProp(this.#context, pressed.prop, pressed.at.map)
        : this.#begin(pressed.at, pressed.token);
    this.#gesture?.move(at);
  }

  release(at: PointerAt): void {
    const [pressed, gesture] = [this.#pressed, this.#gesture];
    this.#pressed = null;
    this.#gesture = null;
    if (gesture) gesture.drop(at);
    else if (pressed) this.tap(pressed.at);
  }

  tap(at: PointerAt): void {
    const { table } = this.#context;
    const token = this.tokenAt(at);
    if (token) return at.shift ? this.#toggle(token.id) : table.select([token.id]);
    const pin = pinUnder(this.#context, at);
    if (pin) return this.#context.openPin(pin.id);
    const door = this.doorAt(at);
    if (door) return toggleDoor(table, door, at.shift || at.alt);
    if (!at.shift) table.select([]);
  }

  hover(at: PointerAt): void {
    const token = this.tokenAt(at);
    const pin = token ? undefined : pinUnder(this.#context, at);
    const door = token || pin ? undefined : this.doorAt(at);
    const hover = token
      ? ({ kind: 'token', id: token.id } as const)
      : pin
        ? ({ kind: 'pin', id: pin.id } as const)
        : door
          ? ({ kind: 'door', id: door.id } as const)
          : null;
    const { model } = this.#context.sketch;
    const cursor =
      token && mayMove(this.#context.table.model, token) ? 'grab' : token || pin || door ? 'pointer' : this.cursor;
    if (model.hover?.id !== hover?.id || model.cursor !== cursor) this.#context.sketch.draw({ hover, cursor });
  }

  cancel(): void {
    this.#gesture?.cancel();
    this.#gesture = null;
    this.#pressed = null;
  }

  tokenAt({ map, isTouch }: PointerAt): TokenModel | undefined {
    const slack = isTouch ? 8 / this.#context.view.camera.scale : 0;
    return tokenAt(shownTokens(this.#context.table.model), map, slack);
  }

  doorAt({ map, isTouch }: PointerAt): DoorModel | undefined {
    const reach = Math.max(14, (isTouch ? DOOR_REACH.touch : DOOR_REACH.mouse) / this.#context.view.camera.scale);
    return doorAt(this.#context.table.model.doors.values(), map, reach);
  }

  #begin(at: PointerAt, token: TokenModel | undefined): DragTokens | Marquee {
    const { table } = this.#context;
    if (!token) return new Marquee(this.#context, at.map);
    if (!table.model.selection.has(token.id))
      table.select(at.shift ? [...table.model.selection, token.id] : [token.id]);
    const { model } = table;
    const together = [...model.selection]
      .map((id) => model.tokens.get(id))
      .filter((other) => other !== undefined && mayMove(model, other)) as TokenModel[];
    return new DragTokens(this.#context, token, together, at.map);
  }

  #toggle(id: string): void {
    const { table } = this.#context;
    const { selection } = table.model;
    table.select(selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id]);
  }
}

function isFar(a: PointerAt, b: PointerAt): boolean {
  return Math.hypot(a.screen.x - b.screen.x, a.screen.y - b.screen.y) > (a.isTouch ? SLOP.touch : SLOP.mouse);
}
