export { DependencyWatch, type Dependency, type Outage, type OutageListener } from './DependencyWatch.ts';
export { Meters } from './Meters.ts';
