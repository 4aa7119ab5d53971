import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Player } from './Player.ts';

type Fields = Readonly<Record<string, string>>;

export async function upload(
  player: Player,
  sessionId: string,
  file: Buffer,
  fileName = 'Cellar.dd2vtt',
  fields: Fields = {},
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(file)]), fileName);
  const response = await fetch(`${player.url}/api/sessions/${sessionId}/scenes/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${player.token}` },
    body: form,
  });
  return { status: response.status, body: await response.json() };
}

/** Uploads a map and waits until the import has ended, well or badly. */
export async function importMap(
  player: Player,
  sessionId: string,
  file: Buffer,
  fileName?: string,
  fields?: Fields,
): Promise<Answer['body']> {
  const { status, body } = await upload(player, sessionId, file, fileName, fields);
  if (status !== 202) throw new Error(`import: ${status} ${JSON.stringify(body)}`);
  for (;;) {
    const { job } = (await player.api('GET', `/api/jobs/${body.jobId}`)).body;
    if (job.status !== 'running') return job;
    await sleep(30);
  }
}
