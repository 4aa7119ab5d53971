export type {
  ActionDefinition,
  Ask,
  Input,
  Offer,
  Pause,
  Prompt,
  PromptOption,
  Reply,
  Step,
} from './contract/Action.ts';
export type { CardLine, Mode } from './contract/Card.ts';
export type { Change } from './contract/Change.ts';
export type { Duration, Effect, Modifier } from './contract/Effect.ts';
export type { RuleRefusal } from './contract/RuleRefusal.ts';
export type { Audience, Ruleset } from './contract/Ruleset.ts';
export type {
  Entry,
  Fields,
  FieldValue,
  Origin,
  Proficiency,
  Requirement,
  Sheet,
  SheetAsk,
  SheetTemplate,
  Side,
} from './contract/Sheet.ts';
export type {
  DerivedDefinition,
  EntryKind,
  FieldDefinition,
  Options,
  ResourceDefinition,
} from './contract/SheetDefinition.ts';
export type { Area, Being, Chance, Combat, Explained, World } from './contract/World.ts';
export { applyChange, isSheetChange, type SheetChange } from './sheets/applyChange.ts';
export { fieldProblems, templateProblems } from './sheets/checkTemplate.ts';
export { deriveBeing } from './sheets/deriveBeing.ts';
export {
  DIFFERENCE_PARTS,
  differenceKey,
  differencesOf,
  GROWN_PARTS,
  openParts,
  takenOver,
  type Difference,
  type SheetParts,
} from './sheets/differences.ts';
export { instantiate, newTemplate } from './sheets/newSheet.ts';
export { missing } from './sheets/requirements.ts';
export { findRuleset, RULESETS } from './rulesets.ts';
export type { Board } from './world/Board.ts';
export { combatOver } from './world/combatOver.ts';
export { isWithinArea } from './world/isWithinArea.ts';
export { reachesLeft } from './world/reachesLeft.ts';
export { joined, nameIn } from './words/say.ts';
export { withNames } from './words/withNames.ts';
export { worldOver } from './world/worldOver.ts';
