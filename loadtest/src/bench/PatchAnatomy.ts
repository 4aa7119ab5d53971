import type { DataChange, Decoder } from '@colyseus/schema';

/** Bytes that a value takes on the wire, after the byte that names its field. */
const SIZES: Readonly<Record<string, number>> = {
  boolean: 1,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  float64: 8,
};
const FRAME_CODE = 1;

function sizeOf(type: unknown, value: unknown): number {
  if (type !== 'string') return SIZES[String(type)] ?? 0;
  const length = Buffer.byteLength(String(value));
  return length + (length < 0x20 ? 1 : length < 0x100 ? 2 : length < 0x10000 ? 3 : 5);
}

interface Field {
  readonly name: string;
  readonly type: unknown;
}
type Structure = object & { readonly [Symbol.metadata]?: Readonly<Record<number, Field>> };

const fieldsOf = (structure: Structure): readonly Field[] => Object.values(structure[Symbol.metadata] ?? {});

/**
 * Adds up what the bytes of patches were spent on. What is no field's value (which structure is meant, map keys,
 * references) is `which structure`.
 */
export class PatchAnatomy {
  readonly bytes = new Map<string, number>();
  /** Names of the structures that the state's own fields hold: what was told of them by reflection has none. */
  readonly #names = new Map<unknown, string>();

  constructor(decoder: Decoder) {
    for (const { name, type } of fieldsOf(decoder.state.constructor))
      this.#names.set((type as { readonly map?: unknown }).map ?? type, name);
  }

  /** To be called with the length of a patch and what the decoder found changed in it. */
  add(length: number, changes: readonly DataChange[]): void {
    let rest = length - FRAME_CODE;
    this.count('frame code', FRAME_CODE);
    for (const { ref, field, value } of changes) {
      const described = fieldsOf(ref.constructor as Structure).find(({ name }) => name === field);
      if (!described || typeof value === 'object') continue;
      const size = 1 + sizeOf(described.type, value);
      this.count(`${this.#names.get(ref.constructor) ?? '?'}: ${String(field)}`, size);
      rest -= size;
    }
    this.count('which structure', rest);
  }

  count(cause: string, bytes: number): void {
    this.bytes.set(cause, (this.bytes.get(cause) ?? 0) + bytes);
  }
}
