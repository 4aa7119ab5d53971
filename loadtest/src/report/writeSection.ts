import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { replaceSection } from './sections.ts';

const file = path.resolve(import.meta.dirname, '../../../docs/benchmarks.md');

/** The machine that figures were measured on. */
export const machine = (): string =>
  `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.versions.node}`;

/** What a section of docs/benchmarks.md says. */
interface Figures {
  readonly command: string;
  /** Which core had what to do. */
  readonly cores: string;
  readonly body: string;
}

/** Writes figures into docs/benchmarks.md, with the command, the date and the machine. */
export function writeSection(heading: string, { command, cores, body }: Figures): void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const about = `\`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}; ${cores}.`;
  writeFileSync(file, replaceSection(page, heading, `${about}\n\n${body}`));
}
