import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportFields } from '@tallow/shared/contracts';
import { openApi } from '../../net/api.ts';
import { ApiError } from '../../net/ApiError.ts';
import type { Bearer } from '../../net/TokenCarrier.ts';
import { useAccount } from '../account/accounts.ts';
import { useModel } from '../table/TableContext.ts';
import { refusalText } from '../words/refusalText.ts';
import { toSentence } from '../words/toSentence.ts';
import { t, tKnown } from '../words/t.ts';
import { toAdvice, type ImportState } from './importStates.ts';
import { uploadMap } from './uploadMap.ts';

const POLL_MS = 300;
const CHOOSE: ImportState = { step: 'choose' };

interface ImportOrder {
  readonly sessionId: string;
  readonly token: Bearer;
  readonly file: File;
  readonly fields: ImportFields;
  readonly signal: AbortSignal;
  readonly show: (state: ImportState) => void;
}

function toFailed(cause: unknown): ImportState {
  const isRefused = cause instanceof ApiError && cause.status !== 0 && cause.error.category !== 'RATE';
  return { step: 'failed', why: isRefused ? toAdvice(cause.error.code, refusalText(cause.error)) : toSentence(cause) };
}

const whyEnded = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  toAdvice(code, tKnown('refusals', code) ?? message);

/**
 * Uploads, then waits for the server to build the scene. Ends with `done` or `failed`; when cancelled, without a word.
 */
async function importMap({ sessionId, token, file, fields, signal, show }: ImportOrder): Promise<void> {
  const api = openApi(token);
  const upload = (progress: number): void => show({ step: 'upload', fileName: file.name, progress });
  upload(0);
  const { jobId, sceneId } = await uploadMap({ sessionId, token, file, fields, signal, onProgress: upload });
  signal.addEventListener('abort', () => void api.cancelJob(jobId).catch(() => undefined));
  for (;;) {
    const { job } = await api.job(jobId);
    if (signal.aborted) return;
    if (job.status === 'done') return show({ step: 'done', sceneId, report: job.report });
    if (job.status !== 'running')
      return show({ step: 'failed', why: whyEnded(job.error ?? { code: 'cancelled', message: '' }) });
    show({ step: 'build', fileName: file.name, progress: job.progress });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

interface Import {
  readonly state: ImportState;
  readonly start: (file: File, fields: ImportFields) => void;
  /** Shows a picture before it is imported. */
  readonly fit: (file: File) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One map import at a time. Leaving the dialog does not stop it; cancelling does. */
export function useImport(onCancelled: (text: string) => void): Import {
  const sessionId = useModel((model) => model.session.id);
  const token = useAccount()?.token ?? null;
  const [state, setState] = useState(CHOOSE);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(
    (file: File, fields: ImportFields): void => {
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const show = (next: ImportState): void => {
        if (!signal.aborted) setState(next);
      };
      importMap({ sessionId, token, file, fields, signal, show }).catch((cause: unknown) => show(toFailed(cause)));
    },
    [sessionId, token],
  );
  const cancel = useCallback((): void => {
    running.current?.abort();
    setState(CHOOSE);
    onCancelled(t('importing.cancelled'));
  }, [onCancelled]);
  const reset = useCallback(() => setState(CHOOSE), []);
  const fit = useCallback((file: File) => setState({ step: 'fit', file }), []);
  return { state, start, fit, cancel, reset };
}
