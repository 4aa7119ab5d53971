import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { importFields, importReply, jobReply, type ImportFields } from '@tallow/shared/contracts';
import type { SceneId } from '@tallow/shared/kernel';
import type { SessionRow, UserRow } from '../../database/index.ts';
import { call, type Call, type UserAsked } from '../calls/Call.ts';
import type { HttpDeps, ImportPlace, ImportWishes } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam, parseBody } from '../respond.ts';
import type { Job, JobReport } from './Jobs.ts';
import { receiveFile, type ReceivedFile } from './receiveFile.ts';

interface Import {
  readonly job: Job;
  readonly session: SessionRow;
  readonly user: UserRow;
  readonly file: ReceivedFile;
  readonly place: ImportPlace;
  readonly wishes: ImportWishes;
}

function toWishes({ openPortals, objects, lights, ...grid }: ImportFields): ImportWishes {
  const choices = { openPortals: openPortals ?? 'auto', objects: objects ?? 'pillars', lights: lights !== 'off' };
  return { choices, ...(Object.keys(grid).length > 0 && { grid }) };
}

async function importScene(deps: HttpDeps, { job, session, user, file, place, wishes }: Import): Promise<void> {
  const { draft, report } = await place.run(file, wishes, (share) => (job.progress = share * 0.98), job.abort.signal);
  try {
    await deps.live.submit(session, { type: 'scene.add', sceneId: job.sceneId as SceneId, draft }, user.id);
  } catch (cause) {
    // Refused for good: nobody will ever ask for the picture. After other trouble the scene may be there all the same.
    if (cause instanceof HttpRefusal && !cause.error.retryable && cause.error.code !== 'INTERNAL')
      await deps.imports.discard(draft);
    throw cause;
  }
  job.report = report;
  job.progress = 1;
  job.status = 'done';
  deps.meters.imported('done');
}

function fail(deps: HttpDeps, job: Job, cause: unknown): void {
  const status = (job.status = job.abort.signal.aborted ? 'cancelled' : 'failed');
  const { code, message } = cause as { code?: unknown; message: string };
  const isTheirs = typeof code === 'string' && /^[a-z-]+$/.test(code) && code !== 'import-failed';
  deps.meters.imported(status === 'failed' && code === 'took-too-long' ? 'too_long' : status);
  if (cause instanceof HttpRefusal && cause.status < 500)
    job.error = { code: cause.error.code, message: cause.error.message };
  else if (isTheirs) job.error = { code, message };
  else {
    deps.log.error({ err: cause, job: job.id }, 'A map import failed');
    job.error = { code: 'internal', message: 'Something went wrong on our side while reading the map.' };
  }
}

/** Receives the form into a place that is given back when it is not well formed. */
async function receive(
  deps: HttpDeps,
  request: Parameters<typeof receiveFile>[0],
  place: ImportPlace,
): Promise<Pick<Import, 'file' | 'wishes'>> {
  let file: ReceivedFile | undefined;
  try {
    file = await receiveFile(request, deps.uploadDir, deps.imports.maxBytes);
    return { file, wishes: toWishes(parseBody(importFields, file.fields)) };
  } catch (cause) {
    place.leave();
    if (file) await rm(file.path, { force: true });
    throw cause;
  }
}

export function importCalls(deps: HttpDeps): readonly Call[] {
  const jobOf = async ({ request, user }: UserAsked): Promise<JobReport> => {
    const job = await deps.jobs.find(idParam(request, 'jobId', 'UNKNOWN_JOB'));
    const membership = job && (await deps.memberships.find(job.sessionId, user.id));
    if (!job || membership?.role !== 'gm') throw new HttpRefusal('UNKNOWN_JOB');
    return job;
  };
  return [
    call('POST /api/sessions/:id/scenes/import', {
      does: 'Reads a map from a file, as a job',
      who: 'gm',
      form: importFields,
      reply: importReply,
      status: 202,
      answer: async ({ request, session, user }) => {
        const place = deps.imports.enter({ userId: user.id, sessionId: session.id });
        if (!place) {
          deps.meters.imported('too_many');
          throw new HttpRefusal(
            'TOO_MANY',
            { what: 'imports' },
            'Several maps are on their way already. Wait until one of them is done.',
          );
        }
        const { file, wishes } = await receive(deps, request, place);
        const job = await deps.jobs.start(session.id, randomUUID()).catch((cause: unknown) => {
          place.leave();
          throw cause;
        });
        void importScene(deps, { job, session, user, file, place, wishes })
          .catch((cause: unknown) => fail(deps, job, cause))
          .finally(() => rm(file.path, { force: true }))
          .catch((cause: unknown) => deps.log.warn({ err: cause }, 'An upload could not be removed'));
        return { jobId: job.id, sceneId: job.sceneId as SceneId };
      },
    }),
    call('GET /api/jobs/:jobId', {
      does: 'Tells how far a job is',
      who: 'user',
      reply: jobReply,
      answer: async (asked) => {
        const { id, status, progress, error, report, sceneId } = await jobOf(asked);
        const outcome = { ...(error && { error }), ...(report && { report }) };
        return { job: { id, status, progress, ...outcome, sceneId: sceneId as SceneId } };
      },
    }),
    call('DELETE /api/jobs/:jobId', {
      does: 'Cancels a job',
      who: 'user',
      reply: null,
      answer: async (asked) => deps.jobs.cancel((await jobOf(asked)).id),
    }),
  ];
}
