import type { ToolId } from '../store/index.ts';
import { CellsTool } from './cells/CellsTool.ts';
import { DrawTool } from './draw/DrawTool.ts';
import { FogTool } from './fog/FogTool.ts';
import { MeasureTool } from './measure/MeasureTool.ts';
import { PingTool } from './ping/PingTool.ts';
import { PlaceTool } from './place/PlaceTool.ts';
import { PointingTool } from './pointing/PointingTool.ts';
import { SelectTool } from './select/SelectTool.ts';
import { TemplateTool } from './template/TemplateTool.ts';
import { LightTool } from './lights/LightTool.ts';
import { WallTool } from './walls/WallTool.ts';
import type { Tool, ToolContext } from './Tool.ts';

/**
 * All tools of one screen. Which one is in hand is the model's to say; while something is pointed out, none of them.
 */
export class ToolBox {
  readonly context: ToolContext;
  readonly select: SelectTool;
  readonly fog: FogTool;
  readonly wall: WallTool;
  readonly #tools: Record<ToolId, Tool>;
  readonly #pointing: PointingTool;
  readonly #stop: () => void;
  #inHand: ToolId;
  #isPointing = false;

  constructor(context: ToolContext) {
    this.context = context;
    this.select = new SelectTool(context);
    this.fog = new FogTool(context);
    this.wall = new WallTool(context);
    this.#pointing = new PointingTool(context);
    this.#tools = {
      select: this.select,
      measure: new MeasureTool(context),
      ping: new PingTool(context),
      draw: new DrawTool(context),
      template: new TemplateTool(context),
      place: new PlaceTool(context),
      wall: this.wall,
      light: new LightTool(context),
      fog: this.fog,
      cells: new CellsTool(context),
    };
    this.#inHand = context.table.model.tool;
    this.#stop = context.table.subscribe(() => this.#follow());
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
    const { tool, pointing } = this.context.table.model;
    const isPointing = pointing !== null;
    if (tool === this.#inHand && isPointing === this.#isPointing) return;
    this.#current.cancel();
    this.#inHand = tool;
    this.#isPointing = isPointing;
    this.context.sketch.draw({ hover: null, cursor: this.#current.cursor });
  }
}
