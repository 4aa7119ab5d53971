import type { UvttCode } from './UvttRefusal.ts';
import { giveUp } from './UvttRefusal.ts';

/** An own property of an object, else undefined: inherited names such as `constructor` never count. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or none when the field is absent. */
export function listOf(value: unknown, name: string, code: UvttCode): readonly unknown[] {
  const field = fieldOf(value, name);
  if (field === undefined || field === null) return [];
  return Array.isArray(field) ? field : giveUp(code, `"${name}" must be a list.`);
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
