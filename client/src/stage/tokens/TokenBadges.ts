import { Sprite, type BitmapText, type Container } from 'pixi.js';
import type { TokenModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';
import { DANGER, GOLD, INK, MAGIC, SUCCESS, TEXT } from '../theme.ts';
import { statusTexture } from './statusIcons.ts';

const MAX_DOTS = 5;

/**
 * What a token carries around its rim: hit points, conditions, height, facing, and the mark of a hidden one. Made only
 * when needed.
 */
export class TokenBadges {
  readonly #atlas: Atlas;
  readonly #owner: Container;
  #bar: { readonly back: Sprite; readonly fill: Sprite } | undefined;
  #dots: Sprite[] = [];
  #height: { readonly badge: Sprite; readonly text: BitmapText } | undefined;
  #facing: Sprite | undefined;
  #eye: Sprite | undefined;
  #dashes: Sprite | undefined;

  constructor(atlas: Atlas, owner: Container) {
    this.#atlas = atlas;
    this.#owner = owner;
  }

  show(token: TokenModel, width: number): void {
    this.#showBar(token, width);
    this.#showStatuses(token.statuses === '' ? [] : token.statuses.split(' '), width);
    this.#showElevation(token.elevation, width);
    this.#showFacing(token.rotation, width);
    this.#showHidden(token.hidden, width);
  }

  #add(name: Parameters<Atlas['get']>[0], tint = 0xffffff): Sprite {
    const sprite = new Sprite(this.#atlas.get(name));
    sprite.anchor.set(0.5);
    sprite.tint = tint;
    this.#owner.addChild(sprite);
    return sprite;
  }

  #showBar({ barValue, barMax }: TokenModel, width: number): void {
    if (barMax > 0 && !this.#bar) this.#bar = { back: this.#add('pixel', INK), fill: this.#add('pixel') };
    if (!this.#bar) return;
    const { back, fill } = this.#bar;
    back.visible = fill.visible = barMax > 0;
    if (barMax <= 0) return;
    const share = Math.min(1, Math.max(0, barValue / barMax));
    const [length, thick, y] = [width * 0.72, 7, width * 0.4];
    back.alpha = 0.92;
    back.setSize(length + 4, thick + 4);
    back.position.set(0, y);
    fill.anchor.set(0, 0.5);
    fill.position.set(-length / 2, y);
    fill.setSize(Math.max(0.01, length * share), thick);
    fill.tint = share > 0.5 ? SUCCESS : share > 0.25 ? GOLD : DANGER;
  }

  #showStatuses(statuses: readonly string[], width: number): void {
    const shown = statuses.slice(0, MAX_DOTS);
    while (this.#dots.length < shown.length) this.#dots.push(this.#add('dot'));
    for (const [i, dot] of this.#dots.entries()) {
      const status = shown[i];
      dot.visible = status !== undefined;
      if (status === undefined) continue;
      const turn = -2.5 + i * 0.55;
      dot.texture = statusTexture(this.#atlas, status);
      dot.setSize(27);
      dot.position.set(Math.cos(turn) * width * 0.46, Math.sin(turn) * width * 0.46);
    }
  }

  #showElevation(elevation: number, width: number): void {
    if (elevation !== 0 && !this.#height) {
      this.#height = { badge: this.#add('badge'), text: letters('', 15) };
      this.#owner.addChild(this.#height.text);
    }
    if (!this.#height) return;
    const { badge, text } = this.#height;
    badge.visible = text.visible = elevation !== 0;
    if (elevation === 0) return;
    const label = `${elevation > 0 ? '+' : '−'}${Math.abs(elevation)}`;
    if (text.text !== label) text.text = label;
    text.tint = elevation > 0 ? TEXT : 0xc3cbef;
    text.position.set(width * 0.37, -width * 0.37);
    badge.position.copyFrom(text.position);
    badge.setSize(Math.max(30, text.width + 14), 30);
  }

  #showFacing(rotation: number, width: number): void {
    if (rotation !== 0) this.#facing ??= this.#add('tick', GOLD);
    if (!this.#facing) return;
    this.#facing.visible = rotation !== 0;
    const turn = (rotation * Math.PI) / 180;
    this.#facing.setSize(width * 0.17);
    this.#facing.rotation = turn;
    this.#facing.position.set(Math.sin(turn) * width * 0.5, -Math.cos(turn) * width * 0.5);
  }

  #showHidden(hidden: boolean, width: number): void {
    if (hidden) {
      this.#dashes ??= this.#add('dashes', MAGIC);
      this.#eye ??= this.#add('eye', 0xd6dbf5);
    }
    if (!this.#eye || !this.#dashes) return;
    this.#eye.visible = this.#dashes.visible = hidden;
    this.#dashes.setSize(width * 1.02);
    this.#eye.setSize(34);
    this.#eye.position.set(-width * 0.36, -width * 0.36);
  }
}
