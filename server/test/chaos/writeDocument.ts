import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../../docs/chaos.md');

/** Keeps the table where operators look for it, with what it was measured on. */
export function writeDocument(table: readonly string[], verdict: string): void {
  const [{ model } = { model: 'unknown' }, ...more] = os.cpus();
  const machine = `${more.length + 1} cores (${model.trim()}), Node ${process.versions.node}`;
  writeFileSync(
    FILE,
    `# Chaos

What happens when things break under load, measured with \`npm run chaos -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

Two players at each table ask for about 16 moves and lines of chat a second each, ask again what was not answered, and come back by themselves; the GM only watches. With two
processes there is a table in each, behind HAProxy. *Back after* counts from the fault's end until everybody was acknowledged something; *longest silence* includes the fault itself.
Where PostgreSQL or Redis is gone, everybody must hear of it within 2,000 ms, and that it is back. Lost and doubled are looked up in the journal.

${table.join('\n')}

${verdict}
`,
  );
}
