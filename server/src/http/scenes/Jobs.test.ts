import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Jobs, type JobNotes } from './Jobs.ts';

function sharedNotes(): JobNotes {
  const notes = new Map<string, string>();
  return { put: async (key, text) => void notes.set(key, text), get: async (key) => notes.get(key) };
}

it('a job is followed and cancelled through another process', async () => {
  const notes = sharedNotes();
  const [here, there] = [new Jobs(notes), new Jobs(notes)];
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
  const notes = sharedNotes();
  const [here, there] = [new Jobs(notes), new Jobs(notes)];
  const [job, other] = [await here.start('session', 'scene'), await here.start('another', 'scene')];
  const local = await there.start('session', 'scene');
  await there.cancelAll('session');
  expect(local.abort.signal.aborted).toBe(true);
  await sleep(400);
  expect([job.abort.signal.aborted, other.abort.signal.aborted]).toEqual([true, false]);
});

it('without notes a job is known to its process alone', async () => {
  const job = await new Jobs().start('session', 'scene');
  expect(await new Jobs().find(job.id)).toBeUndefined();
});
