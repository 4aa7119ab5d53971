import { widthOf } from '@tallow/shared/geometry';
import { Container, Sprite, type BitmapText } from 'pixi.js';
import { depthOf } from '../../kernels/hitTest.ts';
import { initialsOf } from '../../kernels/initials.ts';
import type { TokenModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import type { Portraits } from '../art/Portraits.ts';
import { letters } from '../art/letters.ts';
import { EASE_MS, easeOut, GOLD, INK, isMotionReduced, mixColors, toNumber } from '../theme.ts';
import { TokenBadges } from './TokenBadges.ts';
import { TokenTag } from './TokenTag.ts';

/** Beyond any order that tokens can have. */
const ABOVE_ALL = 10_000_000;

/** How a token stands out for this user. */
export interface Standing {
  readonly isSelected: boolean;
  readonly isMine: boolean;
  readonly isHovered: boolean;
  readonly isDragged: boolean;
}
const GOLD_LIGHT = mixColors(GOLD, 0xfffaf0, 0.35);

/**
 * One token on the map. Its origin is the middle of its ground; it eases to new places by itself, and its tag with it.
 */
export class TokenView extends Container {
  readonly tag: TokenTag;
  readonly #shadow: Sprite;
  readonly #portraits: Portraits;
  readonly #disc: Sprite;
  readonly #portrait = new Sprite();
  readonly #gloss: Sprite;
  readonly #ring: Sprite;
  readonly #initials: BitmapText;
  readonly #badges: TokenBadges;
  #token: TokenModel | undefined;
  #standing: Standing | undefined;
  #from = { x: 0, y: 0 };
  #to = { x: 0, y: 0 };
  #startedAt = -Infinity;

  constructor(atlas: Atlas, portraits: Portraits) {
    super();
    this.#portraits = portraits;
    const sprite = (name: Parameters<Atlas['get']>[0]): Sprite => {
      const part = new Sprite(atlas.get(name));
      part.anchor.set(0.5);
      return part;
    };
    this.tag = new TokenTag(atlas);
    this.#shadow = sprite('shadow');
    this.#disc = sprite('disc');
    this.#gloss = sprite('gloss');
    this.#ring = sprite('ring');
    this.#initials = letters('', 10);
    this.#portrait.anchor.set(0.5);
    this.#portrait.visible = false;
    this.addChild(this.#shadow, this.#disc, this.#gloss, this.#initials, this.#portrait, this.#ring);
    this.#badges = new TokenBadges(atlas, this);
  }

  show(token: TokenModel, standing: Standing): void {
    const before = this.#token;
    if (token === before && isSame(standing, this.#standing)) return;
    this.#token = token;
    this.#standing = standing;
    if (token !== before) this.#paint(token, before);
    this.#stand(token, standing);
  }

  /** Goes to a place: smoothly, or at once. */
  go(x: number, y: number, now: number, isSudden: boolean): void {
    if (x === this.#to.x && y === this.#to.y && !isSudden) return;
    this.#from = { x: this.position.x, y: this.position.y };
    this.#to = { x, y };
    this.#startedAt = isSudden || isMotionReduced() ? -Infinity : now;
    this.tick(now);
  }

  /** Answers whether it is still on its way. */
  tick(now: number): boolean {
    const t = (now - this.#startedAt) / EASE_MS;
    const share = easeOut(t);
    this.position.set(
      this.#from.x + (this.#to.x - this.#from.x) * share,
      this.#from.y + (this.#to.y - this.#from.y) * share,
    );
    this.tag.position.copyFrom(this.position);
    return t < 1;
  }

  override destroy(): void {
    this.tag.destroy({ children: true });
    super.destroy({ children: true });
  }

  #paint(token: TokenModel, before: TokenModel | undefined): void {
    const width = widthOf(token);
    if (before?.size !== token.size) this.#resize(width);
    if (before?.color !== token.color || before.name !== token.name || before.size !== token.size) {
      const paint = toNumber(token.color);
      const initials = initialsOf(token.name);
      this.#disc.tint = mixColors(paint, INK, 0.12);
      this.#initials.text = initials;
      this.#initials.scale.set((width * (initials.length > 2 ? 0.31 : 0.4)) / 48);
      this.#initials.tint = isLight(paint) ? mixColors(paint, INK, 0.85) : mixColors(paint, 0xfffaf0, 0.88);
      this.tag.show(token.name, width);
    }
    if (before?.image !== token.image) void this.#loadPortrait(token.image);
    this.#badges.show(token, width);
    this.alpha = token.hidden ? 0.55 : 1;
    this.tag.alpha = token.hidden ? 0.7 : 1;
  }

  /** Initials stand in until the picture has come, or for good. */
  async #loadPortrait(portraitId: string): Promise<void> {
    const texture = portraitId === '' ? undefined : await this.#portraits.load(portraitId);
    if (this.destroyed || this.#token?.image !== portraitId) return;
    this.#portrait.visible = texture !== undefined;
    this.#initials.visible = texture === undefined;
    if (!texture) return;
    this.#portrait.texture = texture;
    this.#portrait.setSize(this.#token.size * 88);
  }

  #resize(width: number): void {
    if (this.#portrait.visible) this.#portrait.setSize(width * 0.88);
    this.#shadow.setSize(width * 1.08);
    this.#shadow.position.set(0, width * 0.04);
    this.#disc.setSize(width * 0.88);
    this.#gloss.setSize(width * 0.88);
    this.#ring.setSize(width * 0.93);
  }

  #stand(token: TokenModel, { isSelected, isMine, isHovered, isDragged }: Standing): void {
    const own = mixColors(toNumber(token.color), 0xfffaf0, isHovered ? 0.75 : 0.4);
    this.#ring.tint = isSelected ? GOLD : isMine ? GOLD_LIGHT : own;
    const zIndex = (isDragged ? ABOVE_ALL : 0) + depthOf(token);
    if (this.zIndex !== zIndex) this.zIndex = zIndex;
  }
}

function isLight(color: number): boolean {
  return ((color >> 16) & 255) * 0.3 + ((color >> 8) & 255) * 0.59 + (color & 255) * 0.11 > 165;
}

function isSame(a: Standing, b: Standing | undefined): boolean {
  return (
    b !== undefined &&
    a.isSelected === b.isSelected &&
    a.isMine === b.isMine &&
    a.isHovered === b.isHovered &&
    a.isDragged === b.isDragged
  );
}
