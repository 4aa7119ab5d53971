export { DependencyWatch, type Dependency, type Outage, type OutageListener } from './DependencyWatch.ts';
export { LoopLoad } from './LoopLoad.ts';
export { Meters } from './Meters.ts';
