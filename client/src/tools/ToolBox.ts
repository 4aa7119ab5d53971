import type { ToolId } from '../store/index.ts';
import { CellsTool } from './cells/CellsTool.ts';
import { FogTool } from './fog/FogTool.ts';
import { MeasureTool } from './measure/MeasureTool.ts';
import { PingTool } from './ping/PingTool.ts';
import { PlaceTool } from './place/PlaceTool.ts';
import { PointingTool } from './pointing/PointingTool.ts';
import { SelectTool } from './select/SelectTool.ts';
import type { Tool, Workbench } from './Tool.ts';

/**
 * All tools of one screen. Which one is in hand is the model's to say; while something is pointed out, none of them.
 */
export class ToolBox {
  readonly bench: Workbench;
  readonly select: SelectTool;
  readonly fog: FogTool;
  readonly #tools: Record<ToolId, Tool>;
  readonly #pointing: PointingTool;
  readonly #stop: () => void;
  #inHand: ToolId;
  #isPointing = false;

  constructor(bench: Workbench) {
    this.bench = bench;
    this.select = new SelectTool(bench);
    this.fog = new FogTool(bench);
    this.#pointing = new PointingTool(bench);
    this.#tools = {
      select: this.select,
      measure: new MeasureTool(bench),
      ping: new PingTool(bench),
      place: new PlaceTool(bench),
      fog: this.fog,
      cells: new CellsTool(bench),
    };
    this.#inHand = bench.table.model.tool;
    this.#stop = bench.table.subscribe(() => this.#follow());
  }

  get tool(): Tool {
    this.#follow();
    return this.#current;
  }

  destroy(): void {
    this.#stop();
    this.#current.cancel();
  }

  get #current(): Tool {
    return this.#isPointing ? this.#pointing : this.#tools[this.#inHand];
  }

  #follow(): void {
    const { tool, pointing } = this.bench.table.model;
    const isPointing = pointing !== null;
    if (tool === this.#inHand && isPointing === this.#isPointing) return;
    this.#current.cancel();
    this.#inHand = tool;
    this.#isPointing = isPointing;
    this.bench.sketch.draw({ hover: null, cursor: this.#current.cursor });
  }
}
