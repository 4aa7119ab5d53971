import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Player } from './Player.ts';

/** What an acknowledgement takes (ms) on a machine that has nothing else to do, at most. */
const CALM_MS = 10;
const PEACE_MS = 1_500;
const LEAST_MOVES = 20;

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

async function play(player: Player, tokenId: string, meanwhile: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  let isOver = false;
  const going = meanwhile().finally(() => (isOver = true));
  while (!isOver || times.length < LEAST_MOVES) {
    const begin = performance.now();
    expect(await player.move(tokenId, 400 + randomInt(4) * 100, 400)).toMatchObject({ ok: true });
    times.push(performance.now() - begin);
    await sleep(55);
  }
  await going;
  return p95(times);
}

/**
 * A player moves a token about (cells 4 to 7 of the fifth row), first in peace and then while something else goes on;
 * answers the 95th percentile of the acknowledgements then, in ms. Where peace alone takes long the machine is busy
 * with other things, and that much is taken off.
 */
export async function ackDuring(player: Player, tokenId: string, attack: () => Promise<unknown>): Promise<number> {
  const inPeace = await play(player, tokenId, () => sleep(PEACE_MS));
  const attacked = await play(player, tokenId, attack);
  process.stdout.write(`ack p95 ${attacked.toFixed(1)} ms, in peace ${inPeace.toFixed(1)} ms\n`);
  return attacked - Math.max(0, inPeace - CALM_MS) * 3;
}
