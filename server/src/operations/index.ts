export { DependencyWatch, type Dependency, type Outage } from './DependencyWatch.ts';
export { databaseSaves } from './databaseSaves.ts';
export { LoopLoad } from './LoopLoad.ts';
export { traceIdOf, Tracing } from './Tracing.ts';
export { Meters } from './Meters.ts';
