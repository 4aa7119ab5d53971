/** A table, its first row being the head. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const [head, ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${'---|'.repeat(rows[0]!.length)}`, ...rest].join('\n');
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
