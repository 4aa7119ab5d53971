import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../Fault.ts';
import { clientFaults } from './clients.ts';
import { databaseFaults } from './database.ts';
import { processFaults } from './process.ts';
import { redisFaults } from './redis.ts';
import { scarcityFaults } from './scarcity.ts';
import { twoProcessFaults } from './twoProcesses.ts';

/** In the order in which they are struck: one process first, then two. */
export const FAULTS: readonly Fault[] = [
  { name: 'nothing (baseline)', processes: 1, playsOn: true, strike: ({ heldMs }) => sleep(heldMs) },
  ...databaseFaults,
  ...scarcityFaults,
  ...clientFaults,
  ...processFaults,
  ...redisFaults,
  ...twoProcessFaults,
];
