import type { SceneId, TemplateId, TokenId, UserId } from '../../kernel/index.ts';

export type TemplateShape = 'circle' | 'cone' | 'line' | 'rectangle' | 'cube';

/** An area laid on the map: what a spell reaches, or an aura that goes along with a token. */
export interface Template {
  readonly id: TemplateId;
  readonly sceneId: SceneId;
  readonly ownerId: UserId;
  readonly shape: TemplateShape;
  /**
   * Map units: the middle of a circle, the tip of a cone, the start of a line, a corner of a rectangle, the middle of
   * the side of a cube from which it reaches on. While it is attached, the middle of its token instead.
   */
  readonly x: number;
  readonly y: number;
  /** Radius of a circle, else how far it reaches along `direction`. */
  readonly lengthFeet: number;
  /** Of lines and rectangles, across `direction`. */
  readonly widthFeet: number;
  /** Degrees clockwise from the right. */
  readonly direction: number;
  /** `#rrggbb` */
  readonly color: string;
  readonly name: string;
  /** Rounds of the encounter until it ends; null: it stays. */
  readonly rounds: number | null;
  /** The token that carries it. */
  readonly tokenId: TokenId | null;
}

export type TemplateChanges = Partial<Omit<Template, 'id' | 'sceneId' | 'ownerId' | 'tokenId'>>;
