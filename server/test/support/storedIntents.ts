import { openDatabase } from '../../src/database/index.ts';
import type { ServerOptions } from './startServer.ts';

export interface StoredIntent {
  readonly intentId: string;
  readonly actorId: string;
  readonly seq: number;
}

/** The journal itself, read without the server. */
export async function storedIntents(options: ServerOptions, sessionId: string): Promise<readonly StoredIntent[]> {
  const database = await openDatabase({ databaseUrl: options.databaseUrl, dataDir: options.dataDir! });
  try {
    const connection = database.journalConnection();
    const { rows } = await connection.run(
      { name: 'all', text: 'select intent_id, actor_id, seq from action_event where session_id = $1 order by seq' },
      [sessionId],
    );
    await connection.close();
    return rows.map((row) => ({
      intentId: String(row['intent_id']),
      actorId: String(row['actor_id']),
      seq: Number(row['seq']),
    }));
  } finally {
    await database.close();
  }
}
