const FIRST_MS = 200;
const MAX_MS = 1_500;
/** After this many tries the server is likely gone for longer, and asked less often. */
const PATIENT_AFTER = 40;
const PATIENT_MS = 10_000;

/** Milliseconds before the given try (from 1). `random` in 0..1 spreads a crowd of clients over half of the time. */
export function backoffMs(attempt: number, random: number): number {
  const full = attempt > PATIENT_AFTER ? PATIENT_MS : Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + random / 2));
}
