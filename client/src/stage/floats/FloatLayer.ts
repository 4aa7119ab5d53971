import { Container } from 'pixi.js';
import { halfWidthOf } from '@tallow/shared/geometry';
import type { LogLine } from '@tallow/shared/table';
import { toScreen, type Camera } from '../../kernels/camera.ts';
import type { TableModel } from '../../store/index.ts';
import type { Atlas } from '../art/Atlas.ts';
import { isMotionReduced, MUTED, SUCCESS } from '../theme.ts';
import { FloatText } from './FloatText.ts';
import { newAmounts, type Amount } from './newAmounts.ts';

const LASTS_MS = 1_600;
const RISE_PX = 34;
const ROW_PX = 34;
/** Lighter than the danger of lines: these are letters. */
const WOUND = 0xff9a78;

interface Float {
  readonly text: FloatText;
  readonly tokenId: string;
  /** Place among the numbers of its token that came at once. */
  readonly row: number;
  /** Cells. */
  readonly size: number;
  readonly startedAt: number;
}
type PlaceOf = (tokenId: string) => { readonly x: number; readonly y: number } | undefined;

/** Damage and healing as numbers that rise from their tokens; with reduced motion they stand still and go. */
export class FloatLayer extends Container {
  readonly #atlas: Atlas;
  #floats: Float[] = [];
  #heard: readonly LogLine[] | undefined;

  constructor(atlas: Atlas) {
    super();
    this.#atlas = atlas;
  }

  sync(model: TableModel, now: number): void {
    const amounts = newAmounts(this.#heard, model.log);
    this.#heard = model.log;
    for (const amount of amounts) this.#add(amount, model, now);
  }

  /** Answers whether some number still shows. */
  tick(camera: Camera, placeOf: PlaceOf, now: number): boolean {
    this.#floats = this.#floats.filter((float) => {
      const age = (now - float.startedAt) / LASTS_MS;
      const place = placeOf(float.tokenId);
      if (age < 1 && place) this.#place(float, toScreen(camera, place.x, place.y - halfWidthOf(float)), age);
      else float.text.destroy({ children: true });
      return !float.text.destroyed;
    });
    return this.#floats.length > 0;
  }

  #place({ text, row }: Float, at: { readonly x: number; readonly y: number }, age: number): void {
    const rise = isMotionReduced() ? RISE_PX / 2 : RISE_PX * (1 - (1 - age) ** 3);
    text.position.set(Math.round(at.x), Math.round(at.y - 8 - rise - row * ROW_PX));
    text.alpha = isMotionReduced() ? 1 : Math.min(1, (1 - age) * 3);
  }

  #add({ sheetId, kind, amount }: Amount, { tokens }: TableModel, now: number): void {
    const token = [...tokens.values()].find((each) => each.sheetId === sheetId);
    if (!token) return;
    const row = this.#floats.filter((float) => float.tokenId === token.id && now - float.startedAt < 200).length;
    const said = kind === 'heal' ? `+${amount}` : amount === 0 ? '0' : `–${amount}`;
    const text = new FloatText(this.#atlas, said, kind === 'heal' ? SUCCESS : amount === 0 ? MUTED : WOUND);
    this.#floats.push({ text: this.addChild(text), tokenId: token.id, size: token.size, row, startedAt: now });
  }
}
