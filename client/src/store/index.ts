export type {
  Connection,
  DoorModel,
  LightModel,
  WallModel,
  HandoutModel,
  PinModel,
  PropModel,
  TemplateModel,
  TriggerModel,
  MemberModel,
  PreparedModel,
  Notice,
  SceneModel,
  Signal,
  SubmitResult,
  TableModel,
  TokenModel,
  ToolId,
  VisionModel,
} from './TableModel.ts';
export type { CombatantModel, EncounterModel, ExchangeModel, Pointing, SheetModel } from './RulesModel.ts';
export { beingOf, faceOf, playsSheet, rulesetOf, sheetOfToken, spokenFor } from './beings.ts';
export { conditionName, nameRulesets, spokenRuleset } from './rulesets.ts';
export { worldFor } from './worldFor.ts';
export { WALK_MS } from './TableModel.ts';
export type { Action, MapTile, Step, TablePort } from './TablePort.ts';
export { findGrid, type GreyPicture } from '../kernels/findGrid.ts';
export { gridFit, gridOf, type GridFit } from '../kernels/gridFit.ts';
export { carriedTemplate } from '../kernels/carriedTemplate.ts';
export { initialsOf } from '../kernels/initials.ts';
export { startModel } from './startModel.ts';
export { TableStore } from './TableStore.ts';
export type { MarkOptions } from './MarkOptions.ts';
export type { Building } from './Building.ts';
export { LIGHT_PRESETS, type LightPreset } from './lightPresets.ts';
export { Sketch, type DrawnShape, type SketchModel } from './Sketch.ts';
export { Viewpoint } from './Viewpoint.ts';
