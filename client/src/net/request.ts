import { errorBody, toError } from '@tallow/shared/contracts';
import type { z } from 'zod';
import { ApiError, unreachable } from './ApiError.ts';
import { ownError } from './ownError.ts';
import { tokenOf, type Bearer } from './TokenCarrier.ts';

/** Milliseconds after which a call without an answer counts as lost. */
const TIMEOUT_MS = 15_000;

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly form?: FormData;
  readonly signal?: AbortSignal;
  /** UNAUTHENTICATED is about what the call says, not about who makes it. */
  readonly provesSomething?: true;
}

export interface Origin {
  /** Empty in the browser: the page's own server. */
  readonly base: string;
  readonly token: Bearer;
}

/** Sends a call and answers the response when it is a good one. Throws `ApiError`. */
export async function send({ base, token: bearer }: Origin, path: string, call: Call = {}): Promise<Response> {
  const token = await tokenOf(bearer);
  try {
    return await sendAs(token, base + path, call);
  } catch (cause) {
    const isRefused = cause instanceof ApiError && cause.error.code === 'UNAUTHENTICATED';
    if (!isRefused || call.provesSomething || token === null || bearer === null || typeof bearer === 'string')
      throw cause;
    const renewed = await bearer.renewed(token);
    if (renewed === null) throw cause;
    return sendAs(renewed, base + path, call);
  }
}

async function sendAs(
  token: string | null,
  url: string,
  { method = 'GET', body, form, signal }: Call,
): Promise<Response> {
  const headers: Record<string, string> = {};
  if (token) headers['Authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const init: RequestInit = { method, headers, signal: signal ?? AbortSignal.timeout(form ? 600_000 : TIMEOUT_MS) };
  if (form) init.body = form;
  else if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok) throw await toApiError(response);
  return response;
}

/** Sends a call and reads its answer by the contract's schema. */
export async function ask<T>(origin: Origin, path: string, schema: z.ZodType<T>, call?: Call): Promise<T> {
  const response = await send(origin, path, call);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new ApiError(ownError('unexpected'), response.status, parsed.error);
  return parsed.data;
}

async function toApiError(response: Response): Promise<ApiError> {
  const parsed = errorBody.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return new ApiError(parsed.data.error, response.status);
  return response.status >= 500 ? unreachable() : new ApiError(toError('NOT_FOUND'), response.status);
}
