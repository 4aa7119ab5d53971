/** What became of a fault. */
export interface Report {
  readonly name: string;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** From the fault's end until everybody was acknowledged something; undefined: never. */
  readonly backMs: number | undefined;
  /** The longest time without an acknowledgement, the fault's own time included. */
  readonly silenceMs: number;
  /** Until everybody was told that a dependency is gone. */
  readonly toldMs: number | undefined;
  readonly told: string;
  readonly health: string;
  readonly counted: string;
  readonly notes: readonly string[];
  /** Why it does not count as survived. */
  readonly complaints: readonly string[];
}

const COLUMNS = [
  'acknowledged',
  'lost',
  'doubled',
  'back after ms',
  'longest silence ms',
  'degraded told after ms',
  'players were told',
  'health said',
  'metrics counted',
  'remarks',
] as const;

const line = (name: string, width: number, cells: readonly string[]): string =>
  `| ${name.padEnd(width)} | ${cells.join(' | ')} |`;

/** A table that reads well in a terminal and in Markdown, line by line: `width` is that of the longest name. */
export function tableHead(width: number): string {
  return [
    line('fault', width, COLUMNS),
    line(
      '-'.repeat(width),
      width,
      COLUMNS.map((column, i) => (i < 6 ? `${'-'.repeat(column.length - 1)}:` : '-'.repeat(column.length))),
    ),
  ].join('\n');
}

export function tableRow(width: number, report: Report): string {
  const numbers = [
    report.acknowledged,
    report.lost,
    report.doubled,
    report.backMs ?? 'never',
    report.silenceMs,
    report.toldMs ?? '',
  ];
  const cells = numbers.map((value, i) => String(value).padStart(COLUMNS[i]!.length));
  const complaints = report.complaints.length > 0 ? [`**FAILED: ${report.complaints.join('; ')}**`] : [];
  const remarks = [...complaints, ...report.notes].join('; ').replaceAll(/\s+/g, ' ');
  return line(report.name, width, [...cells, report.told, report.health, report.counted, remarks]);
}

/** For a fault of which there is nothing to measure. */
export function tableRemark(width: number, name: string, remark: string): string {
  return line(name, width, [
    ...COLUMNS.slice(0, -1).map((column) => ' '.repeat(column.length)),
    remark.replaceAll(/\s+/g, ' '),
  ]);
}
