/** Unsigned LEB128 and zigzag numbers below 2^53. */
export class ByteWriter {
  #bytes = new Uint8Array(1_024);
  #size = 0;

  restart(): void {
    this.#size = 0;
  }

  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#push(rest);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** What was written; overwritten by what is written after the next `restart`. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  #push(byte: number): void {
    if (this.#size === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#size);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#size++] = byte;
  }
}

/** Thrown by `ByteReader`; decoders turn it into a refusal. */
export class MalformedBytes extends Error {
  readonly code = 'malformed-bytes';
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  unsigned(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 42; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) break;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new MalformedBytes('a number is cut off or too long');
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Refuses a number above the limit. */
  upTo(limit: number): number {
    const value = this.unsigned();
    if (value > limit) throw new MalformedBytes(`${value} is above ${limit}`);
    return value;
  }

  /** Refuses bytes after the end. */
  end(): void {
    if (this.left > 0) throw new MalformedBytes('bytes after the end');
  }
}
