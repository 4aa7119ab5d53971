/** A growing list of x, y pairs that is reused between sweeps. */
export class PointBuffer {
  values = new Float64Array(512);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  push(x: number, y: number): void {
    if (this.length + 2 > this.values.length) {
      const wider = new Float64Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = x;
    this.values[this.length++] = y;
  }
}
