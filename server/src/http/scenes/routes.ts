import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Router } from 'express';
import { importReply, jobReply } from '@tallow/shared/contracts';
import type { SceneId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam, reply, withUser } from '../respond.ts';
import { gmSession, memberSession } from '../sessions/membership.ts';
import { Jobs, type Job, type JobReport } from './Jobs.ts';
import { receiveFile, type ReceivedFile } from './receiveFile.ts';

async function importScene(deps: HttpDeps, job: Job, session: SessionRow, user: UserRow, file: ReceivedFile): Promise<void> {
  const draft = await deps.imports.run(file, (share) => (job.progress = share * 0.98), job.abort.signal);
  await deps.live.submit(session, { type: 'scene.add', sceneId: job.sceneId as SceneId, draft }, user.id);
  job.progress = 1;
  job.status = 'done';
}

function fail(deps: HttpDeps, job: Job, cause: unknown): void {
  job.status = job.abort.signal.aborted ? 'cancelled' : 'failed';
  const { code, message } = cause as { code?: unknown; message: string };
  const isTheirs = typeof code === 'string' && /^[a-z-]+$/.test(code) && code !== 'import-failed';
  if (!isTheirs) deps.log.error({ err: cause, job: job.id }, 'A map import failed');
  job.error = isTheirs ? { code, message } : { code: 'internal', message: 'Something went wrong on our side while reading the map.' };
}

export function sceneRoutes(router: Router, deps: HttpDeps): void {
  const jobs = new Jobs(deps.notes);

  const jobOf = async (request: Parameters<typeof idParam>[0], user: UserRow): Promise<JobReport> => {
    const job = await jobs.find(idParam(request, 'jobId', 'UNKNOWN_JOB'));
    const membership = job && (await deps.memberships.find(job.sessionId, user.id));
    if (!job || membership?.role !== 'gm') throw new HttpRefusal('UNKNOWN_JOB');
    return job;
  };

  router.post('/api/sessions/:id/scenes/import', withUser(deps, async (request, response, user) => {
    const session = await gmSession(deps, request, user);
    const file = await receiveFile(request, deps.uploadDir, deps.imports.maxBytes);
    const job = await jobs.start(session.id, randomUUID());
    reply(response, importReply, { jobId: job.id, sceneId: job.sceneId as SceneId }, 202);
    void importScene(deps, job, session, user, file)
      .catch((cause: unknown) => fail(deps, job, cause))
      .finally(() => rm(file.path, { force: true }));
  }));

  router.get('/api/jobs/:jobId', withUser(deps, async (request, response, user) => {
    const { id, status, progress, error, sceneId } = await jobOf(request, user);
    reply(response, jobReply, { job: { id, status, progress, ...(error && { error }), sceneId: sceneId as SceneId } });
  }));

  router.delete('/api/jobs/:jobId', withUser(deps, async (request, response, user) => {
    await jobs.cancel((await jobOf(request, user)).id);
    response.status(204).end();
  }));

  router.get('/api/sessions/:id/scenes/:sceneId/tiles/:z/:x/:y', withUser(deps, async (request, response, user) => {
    const { session } = await memberSession(deps, request, user);
    const sceneId = idParam(request, 'sceneId', 'UNKNOWN_SCENE');
    const [z, x, y] = ['z', 'x', 'y'].map((name) => Number(request.params[name])) as [number, number, number];
    const tile = await deps.tiles.read(session, user.id, sceneId, { z, x, y });
    if (!tile) throw new HttpRefusal('NOT_FOUND');
    response.type('image/webp').setHeader('Cache-Control', tile.isFinal ? 'private, max-age=31536000, immutable' : 'private, no-store');
    response.send(tile.bytes);
  }));
}
