/** A batch of the journal that is not answered for so long (ms) means that nothing is saved. */
const STALLED_MS = 1_000;

/**
 * Rejects when the database does not answer, or answers and saves nothing: its disk is full, or somebody holds a lock.
 */
export async function databaseSaves(
  database: { ping(): Promise<unknown> },
  journal: { stats(): { readonly unansweredMs: number } },
): Promise<void> {
  await database.ping();
  const { unansweredMs } = journal.stats();
  if (unansweredMs > STALLED_MS) throw new Error(`The journal has waited ${Math.round(unansweredMs)} ms for an answer`);
}
