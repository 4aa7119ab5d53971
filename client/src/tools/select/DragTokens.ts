import { halfWidthOf, type MapPoint } from '@tallow/shared/geometry';
import { dragPlan } from '../../kernels/dragPlan.ts';
import type { TokenModel } from '../../store/index.ts';
import { moveAll } from '../moveAll.ts';
import { Pace } from '../Pace.ts';
import { shownAt } from '../rights.ts';
import type { PointerAt, ToolContext } from '../Tool.ts';

/** Drags told to others at most this often (ms), and again while the pointer rests. */
const TELL_EVERY_MS = 50;
const TELL_AGAIN_MS = 900;

/** Own tokens follow the pointer; what was agreed with the server changes only when they are let go. */
export class DragTokens {
  readonly #context: ToolContext;
  readonly #lead: TokenModel;
  readonly #tokens: readonly TokenModel[];
  readonly #from: MapPoint;
  readonly #pace = new Pace(TELL_EVERY_MS);
  readonly #again: ReturnType<typeof setInterval>;
  #at: MapPoint;

  constructor(context: ToolContext, lead: TokenModel, tokens: readonly TokenModel[], from: MapPoint) {
    this.#context = context;
    this.#lead = shownAt(lead);
    this.#tokens = tokens.map(shownAt);
    this.#from = from;
    this.#at = { x: this.#lead.x, y: this.#lead.y };
    this.#again = setInterval(() => this.#tell(), TELL_AGAIN_MS);
  }

  move({ map, alt }: PointerAt): void {
    const { table, sketch } = this.#context;
    const { scene, tokens } = table.model;
    if (!scene || !tokens.has(this.#lead.id)) return this.cancel();
    const moved = { x: map.x - this.#from.x, y: map.y - this.#from.y };
    const rests = dragPlan(scene.grid, this.#lead, this.#tokens, moved, alt);
    const half = halfWidthOf(this.#lead);
    const rest = rests.get(this.#lead.id)!;
    this.#at = { x: this.#lead.x + moved.x, y: this.#lead.y + moved.y };
    sketch.draw({
      drags: new Map(this.#tokens.map(({ id, x, y }) => [id, { x: x + moved.x, y: y + moved.y }])),
      rests,
      way: [
        { x: this.#lead.x + half, y: this.#lead.y + half },
        { x: rest.x + half, y: rest.y + half },
      ],
      cursor: 'grabbing',
    });
    this.#pace.run(() => this.#tell());
  }

  drop(at: PointerAt): void {
    this.move(at);
    const { table, sketch } = this.#context;
    const { rests } = sketch.model;
    const moves = this.#tokens.flatMap(({ id, x, y }) => {
      const rest = rests.get(id);
      return rest && (rest.x !== x || rest.y !== y) ? [{ id, ...rest }] : [];
    });
    moveAll(table, moves);
    this.cancel();
  }

  cancel(): void {
    clearInterval(this.#again);
    this.#pace.cancel();
    this.#context.sketch.draw({ drags: new Map(), rests: new Map(), way: [], cursor: 'default' });
  }

  #tell(): void {
    this.#context.table.drag(this.#lead.id, this.#at.x, this.#at.y);
  }
}
