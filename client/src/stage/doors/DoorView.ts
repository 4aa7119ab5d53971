import { Container, Graphics, Sprite } from 'pixi.js';
import type { DoorModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { DANGER, GOLD, INK, MAGIC } from '../theme.ts';

const WOOD = 0xb8834a;
const WOOD_LIGHT = 0xe0b277;
const STONE = 0x8d8578;
const OPEN_TURN = (78 * Math.PI) / 180;

/** A door: its jambs in the wall, and a leaf that stands in them or has swung open. */
export class DoorView extends Container {
  readonly #lines = new Graphics();
  readonly #lock: Sprite;
  #door: DoorModel | undefined;
  #isHovered = false;

  constructor(atlas: Atlas) {
    super();
    this.#lock = new Sprite(atlas.get('lock'));
    this.#lock.anchor.set(0.5);
    this.#lock.setSize(34);
    this.addChild(this.#lines, this.#lock);
  }

  show(door: DoorModel, isHovered: boolean): void {
    if (door === this.#door && isHovered === this.#isHovered) return;
    this.#door = door;
    this.#isHovered = isHovered;
    const { x1, y1, x2, y2, state, secret } = door;
    const length = Math.hypot(x2 - x1, y2 - y1);
    const wall = Math.atan2(y2 - y1, x2 - x1);
    this.position.set(x1, y1);
    this.#lines.clear();
    this.#lines.rotation = wall;
    if (isHovered) this.#lines.roundRect(-10, -15, length + 20, 30, 12).fill({ color: GOLD, alpha: 0.28 });
    if (state === 'open') this.#drawOpen(length, secret);
    else this.#drawClosed(length, state === 'locked', secret);
    for (const x of [0, length])
      this.#lines
        .roundRect(x - 7, -9, 14, 18, 3)
        .fill(STONE)
        .stroke({ color: INK, width: 2.5 });
    this.#lock.visible = state === 'locked';
    this.#lock.position.set((x2 - x1) / 2, (y2 - y1) / 2);
    this.#lock.tint = 0xf2c9b8;
  }

  #drawClosed(length: number, isLocked: boolean, secret: boolean): void {
    const rim = secret ? MAGIC : isLocked ? DANGER : INK;
    this.#lines
      .roundRect(4, -7, length - 8, 14, 3)
      .fill(WOOD)
      .stroke({ color: rim, width: 3 });
    this.#lines
      .moveTo(9, -2.5)
      .lineTo(length - 9, -2.5)
      .stroke({ color: WOOD_LIGHT, width: 2, alpha: 0.8 });
    if (secret) this.#drawSecret(length);
    else if (!isLocked)
      this.#lines
        .circle(length - 17, 2, 3)
        .fill(GOLD)
        .stroke({ color: INK, width: 1.5 });
  }

  #drawOpen(length: number, secret: boolean): void {
    this.#lines
      .moveTo(7, 0)
      .lineTo(length - 7, 0)
      .stroke({ color: INK, width: 6, alpha: 0.45 });
    this.#lines
      .moveTo(7, 0)
      .lineTo(length - 7, 0)
      .stroke({ color: WOOD_LIGHT, width: 2, alpha: 0.45 });
    const [cos, sin] = [Math.cos(OPEN_TURN), Math.sin(OPEN_TURN)];
    const [from, to, half] = [4, length - 4, 5];
    const corner = (along: number, across: number): number[] => [
      along * cos - across * sin,
      along * sin + across * cos,
    ];
    this.#lines
      .poly([...corner(from, -half), ...corner(to, -half), ...corner(to, half), ...corner(from, half)])
      .fill(WOOD)
      .stroke({ color: secret ? MAGIC : INK, width: 3 });
    this.#lines.arc(0, 0, length - 4, 0, OPEN_TURN).stroke({ color: WOOD_LIGHT, width: 1.5, alpha: 0.3 });
  }

  /** Known to the GM only: three small diamonds on the leaf. */
  #drawSecret(length: number): void {
    for (const share of [0.3, 0.5, 0.7])
      this.#lines
        .regularPoly(length * share, 0, 6, 4)
        .fill(MAGIC)
        .stroke({ color: INK, width: 1.5 });
  }
}
