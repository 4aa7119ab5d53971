import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Jobs, type JobStore } from './Jobs.ts';

function sharedStore(): JobStore {
  const store = new Map<string, string>();
  return { put: async (key, text) => void store.set(key, text), get: async (key) => store.get(key) };
}

it('a job is followed and cancelled through another process', async () => {
  const store = sharedStore();
  const [here, there] = [new Jobs(store), new Jobs(store)];
  const job = await here.start('session', 'scene');
  job.progress = 0.5;
  await sleep(400);
  expect(await there.find(job.id)).toEqual({
    id: job.id,
    sessionId: 'session',
    sceneId: 'scene',
    status: 'running',
    progress: 0.5,
  });
  await there.cancel(job.id);
  await sleep(400);
  expect(job.abort.signal.aborted).toBe(true);
  job.status = 'cancelled';
  await sleep(400);
  expect((await there.find(job.id))?.status).toBe('cancelled');
});

it("all of a session's jobs end with it, whichever process has them", async () => {
  const store = sharedStore();
  const [here, there] = [new Jobs(store), new Jobs(store)];
  const [job, other] = [await here.start('session', 'scene'), await here.start('another', 'scene')];
  const local = await there.start('session', 'scene');
  await there.cancelAll('session');
  expect(local.abort.signal.aborted).toBe(true);
  await sleep(400);
  expect([job.abort.signal.aborted, other.abort.signal.aborted]).toEqual([true, false]);
});

it('without a shared store a job is known to its process alone', async () => {
  const job = await new Jobs().start('session', 'scene');
  expect(await new Jobs().find(job.id)).toBeUndefined();
});
