import { Container, Sprite, type BitmapText } from 'pixi.js';
import { initialsOf } from '../../kernels/initials.ts';
import type { TokenModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { letters } from '../art/letters.ts';
import { EASE_MS, easeOut, GOLD, INK, isMotionReduced, mixColors, TEXT, toNumber } from '../theme.ts';
import { TokenBadges } from './TokenBadges.ts';

/** How a token stands out for this user. */
export interface Standing {
  readonly isSelected: boolean;
  readonly isMine: boolean;
  readonly isHovered: boolean;
  readonly isDragged: boolean;
  readonly hasName: boolean;
}
const NAME_HEIGHT = 19;

/** One token on the map. Its origin is the middle of its ground; it eases to new places by itself. */
export class TokenView extends Container {
  readonly #atlas: Atlas;
  readonly #body = new Container();
  readonly #shadow: Sprite;
  readonly #disc: Sprite;
  readonly #gloss: Sprite;
  readonly #ring: Sprite;
  readonly #initials: BitmapText;
  readonly #badges: TokenBadges;
  #halo: Sprite | undefined;
  #plate: Sprite | undefined;
  #name: BitmapText | undefined;
  #token: TokenModel | undefined;
  #standing: Standing | undefined;
  #from = { x: 0, y: 0 };
  #to = { x: 0, y: 0 };
  #startedAt = -Infinity;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
    this.#shadow = this.#sprite('shadow');
    this.#disc = this.#sprite('disc');
    this.#gloss = this.#sprite('gloss');
    this.#ring = this.#sprite('ring');
    this.#initials = letters('', 10);
    this.#body.addChild(this.#disc, this.#gloss, this.#initials, this.#ring);
    this.addChild(this.#shadow, this.#body);
    this.#badges = new TokenBadges(atlas, this);
  }

  show(token: TokenModel, standing: Standing): void {
    const before = this.#token;
    if (token === before && sameStanding(standing, this.#standing)) return;
    this.#token = token;
    this.#standing = standing;
    const width = token.size * 100;
    if (before?.size !== token.size) this.#resize(width);
    if (before?.color !== token.color || before.name !== token.name || before.size !== token.size) this.#paint(token, width);
    this.#badges.show(token, width);
    this.#stand(token, standing, width);
    this.alpha = token.hidden ? 0.55 : 1;
    this.zIndex = (standing.isDragged ? 1_000 : standing.isSelected ? 0.1 : 0) - token.size;
  }

  /** Goes to a place: smoothly, or at once. Answers whether it has to be moved along in frames to come. */
  go(x: number, y: number, now: number, isSudden: boolean): void {
    if (x === this.#to.x && y === this.#to.y && !isSudden) return;
    this.#from = { x: this.position.x, y: this.position.y };
    this.#to = { x, y };
    const isFar = Math.hypot(x - this.#from.x, y - this.#from.y) > 6_000;
    this.#startedAt = isSudden || isFar || isMotionReduced() ? -Infinity : now;
    this.tick(now);
  }

  /** Answers whether it is still on its way. */
  tick(now: number): boolean {
    const t = (now - this.#startedAt) / EASE_MS;
    const share = easeOut(t);
    this.position.set(this.#from.x + (this.#to.x - this.#from.x) * share, this.#from.y + (this.#to.y - this.#from.y) * share);
    return t < 1;
  }

  #sprite(name: Parameters<Atlas['get']>[0]): Sprite {
    const sprite = new Sprite(this.#atlas.get(name));
    sprite.anchor.set(0.5);
    return sprite;
  }

  #resize(width: number): void {
    this.#shadow.setSize(width * 1.08);
    this.#shadow.position.set(0, width * 0.04);
    this.#disc.setSize(width * 0.88);
    this.#gloss.setSize(width * 0.88);
    this.#ring.setSize(width * 0.93);
  }

  #paint({ color, name }: TokenModel, width: number): void {
    const paint = toNumber(color);
    this.#disc.tint = mixColors(paint, INK, 0.12);
    this.#initials.text = initialsOf(name);
    this.#initials.scale.set((width * 0.4) / 48);
    this.#initials.tint = isLight(paint) ? mixColors(paint, INK, 0.85) : mixColors(paint, 0xfffaf0, 0.88);
  }

  #stand(token: TokenModel, { isSelected, isMine, isHovered, hasName }: Standing, width: number): void {
    const own = mixColors(toNumber(token.color), 0xfffaf0, 0.45);
    this.#ring.tint = isSelected ? GOLD : isMine ? mixColors(GOLD, 0xfffaf0, 0.35) : own;
    this.#ring.alpha = isSelected || isMine || isHovered ? 1 : 0.8;
    if (isSelected && !this.#halo) {
      this.#halo = this.#sprite('halo');
      this.#halo.tint = GOLD;
      this.addChildAt(this.#halo, 1);
    }
    if (this.#halo) {
      this.#halo.visible = isSelected;
      this.#halo.setSize(width * 1.28);
    }
    this.#label(token.name, hasName || isHovered || isSelected, width);
  }

  #label(name: string, isShown: boolean, width: number): void {
    const isVisible = isShown && name !== '';
    if (isVisible && !this.#name) {
      this.#plate = this.#sprite('plate');
      this.#name = letters(name, NAME_HEIGHT);
      this.#name.tint = TEXT;
      this.addChild(this.#plate, this.#name);
    }
    if (!this.#name || !this.#plate) return;
    this.#name.visible = this.#plate.visible = isVisible;
    if (!isVisible) return;
    const text = name.length > 18 ? `${name.slice(0, 17)}…` : name;
    if (this.#name.text !== text) this.#name.text = text;
    this.#name.position.set(0, width / 2 + 9);
    this.#plate.position.set(0, width / 2 + 10);
    this.#plate.setSize(this.#name.width + 26, NAME_HEIGHT * 1.75);
  }
}

function isLight(color: number): boolean {
  return ((color >> 16) & 255) * 0.3 + ((color >> 8) & 255) * 0.59 + (color & 255) * 0.11 > 165;
}

function sameStanding(a: Standing, b: Standing | undefined): boolean {
  return b !== undefined && a.isSelected === b.isSelected && a.isMine === b.isMine && a.isHovered === b.isHovered && a.isDragged === b.isDragged && a.hasName === b.hasName;
}
