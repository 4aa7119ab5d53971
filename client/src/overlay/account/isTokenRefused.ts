import { ApiError } from '../../net/ApiError.ts';

/** Whether a call failed because the server no longer knows who asks: then the name has to be typed again. */
export const isTokenRefused = (cause: unknown): boolean =>
  cause instanceof ApiError && cause.error.code === 'UNAUTHENTICATED';
