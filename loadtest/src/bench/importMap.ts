import { call } from '../protocol/rest.ts';

/** Brings a map to a table as its GM, and waits until it is there. */
export async function importMap(url: string, token: string, sessionId: string, map: Buffer): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(map)]), 'Bench.dd2vtt');
  const { jobId } = await call(url, 'POST', `/api/sessions/${sessionId}/scenes/import`, token, form);
  for (;;) {
    const { job } = await call(url, 'GET', `/api/jobs/${jobId}`, token);
    if (job.status === 'done') return;
    if (job.status !== 'running') throw new Error(`import: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
