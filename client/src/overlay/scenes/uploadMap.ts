import { errorBody, importReply, toError, type ImportFields } from '@tallow/shared/contracts';
import { ApiError } from '../../net/ApiError.ts';
import { tokenOf, type Bearer } from '../../net/TokenCarrier.ts';

export interface MapUpload {
  readonly sessionId: string;
  readonly token: Bearer;
  readonly file: File;
  readonly fields: ImportFields;
  readonly signal: AbortSignal;
  /** 0..1 of the bytes sent. */
  readonly onProgress: (share: number) => void;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toFailure(status: number, body: unknown): ApiError {
  const parsed = errorBody.safeParse(body);
  if (parsed.success) return new ApiError(parsed.data.error, status);
  // A proxy in front of the server has its own pages for this.
  return new ApiError(toError(status === 413 ? 'TOO_LARGE' : 'INTERNAL'), status);
}

type Upload = Promise<{ readonly jobId: string; readonly sceneId: string }>;
/** Sends a map file. An XMLHttpRequest: `fetch` cannot tell how far an upload is. Throws `ApiError`. */
export async function uploadMap({ sessionId, token: bearer, file, fields, signal, onProgress }: MapUpload): Upload {
  const token = await tokenOf(bearer);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/sessions/${sessionId}/scenes/import`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const body = readJson(request.responseText);
      const reply = importReply.safeParse(body);
      if (request.status === 202 && reply.success) resolve(reply.data);
      else reject(toFailure(request.status, body));
    });
    request.addEventListener('error', () => reject(new ApiError(toError('RESTARTING'), 0)));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
    form.append('file', file);
    request.send(form);
  });
}
