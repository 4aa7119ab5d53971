import type { Request, Response } from 'express';
import { expect, it } from 'vitest';
import { requireOperator, type SharedGuesses } from './operator.ts';

const CREDENTIALS = { user: 'operator', password: 'right' };

/** What a Redis would count for several processes. */
function sharedGuesses(): SharedGuesses {
  const counts = new Map<string, number>();
  const add = (key: string, by: number): number => {
    counts.set(key, (counts.get(key) ?? 0) + by);
    return counts.get(key)!;
  };
  return { admit: async (key, perMinute) => add(key, 1) <= perMinute, forgive: async (key) => void add(key, -1) };
}

/** Asks one process for an operators' page; its status, 200 when let through. */
async function ask(process: ReturnType<typeof requireOperator>, password: string): Promise<number> {
  const authorization = `Basic ${Buffer.from(`operator:${password}`).toString('base64')}`;
  const request = { method: 'GET', headers: { authorization }, ip: '10.0.0.1' } as Request;
  let status = 200;
  const response = { setHeader: () => response, status: (code: number) => ((status = code), response) } as never;
  Object.assign(response, { type: () => response, send: () => response });
  await process(request, response as Response, () => undefined);
  return status;
}

it('a page of many parts is let through whole, once its operator has been right', async () => {
  const one = requireOperator(CREDENTIALS, () => 0, sharedGuesses());
  expect(await ask(one, 'right')).toBe(200);
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask(one, 'right')));
  expect(answers).toEqual(Array(30).fill(200));
});

it('guesses at several processes count together, and being right costs nothing', async () => {
  const shared = sharedGuesses();
  const operator = requireOperator(CREDENTIALS, () => 0, shared);
  for (let n = 0; n < 20; n++) expect(await ask(operator, 'right')).toBe(200);
  const processes = [1, 2, 3].map(() => requireOperator(CREDENTIALS, () => 0, shared));
  const answers = [];
  for (let n = 0; n < 12; n++) answers.push(await ask(processes[n % 3]!, `guess ${n}`));
  expect(answers).toEqual([...Array(10).fill(401), 429, 429]);
  expect(await ask(processes[0]!, 'right')).toBe(429);
});
