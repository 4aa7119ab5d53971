import type { Findings, MapPart } from './Findings.ts';

/** An own property of an object, else undefined: inherited names such as `constructor` never count. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or none when the field is absent. What is no list is left out as a whole. */
export function listOf(value: unknown, name: string, part: MapPart, findings: Findings): readonly unknown[] {
  const field = fieldOf(value, name);
  if (field === undefined || field === null) return [];
  if (Array.isArray(field)) return field;
  findings.leaveOut(part, `"${name}" is not a list.`);
  return [];
}

/** A finite number; some exporters write numbers as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
