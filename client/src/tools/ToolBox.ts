import type { ToolId } from '../store/index.ts';
import { FogTool } from './fog/FogTool.ts';
import { MeasureTool } from './measure/MeasureTool.ts';
import { PingTool } from './ping/PingTool.ts';
import { PlaceTool } from './place/PlaceTool.ts';
import { SelectTool } from './select/SelectTool.ts';
import type { Tool, Workbench } from './Tool.ts';

/** All tools of one screen. Which one is in hand is the model's to say. */
export class ToolBox {
  readonly bench: Workbench;
  readonly select: SelectTool;
  readonly fog: FogTool;
  readonly #tools: Record<ToolId, Tool>;
  readonly #stop: () => void;
  #inHand: ToolId;

  constructor(bench: Workbench) {
    this.bench = bench;
    this.select = new SelectTool(bench);
    this.fog = new FogTool(bench);
    this.#tools = { select: this.select, measure: new MeasureTool(bench), ping: new PingTool(bench), place: new PlaceTool(bench), fog: this.fog };
    this.#inHand = bench.table.model.tool;
    this.#stop = bench.table.subscribe(() => this.#follow());
  }

  get tool(): Tool {
    this.#follow();
    return this.#tools[this.#inHand];
  }

  destroy(): void {
    this.#stop();
    this.#tools[this.#inHand].cancel();
  }

  #follow(): void {
    const { tool } = this.bench.table.model;
    if (tool === this.#inHand) return;
    this.#tools[this.#inHand].cancel();
    this.#inHand = tool;
    this.bench.sketch.draw({ hover: null, cursor: this.#tools[tool].cursor });
  }
}
