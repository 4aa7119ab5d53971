/** The segments that the sweep's ray crosses right now, in no order; adding and removing take constant time. */
export class ActiveList {
  items = new Int32Array(0);
  size = 0;
  #places = new Int32Array(0);

  /** Empties the list and makes room for segments 0 … capacity - 1. */
  reset(capacity: number): void {
    this.size = 0;
    if (this.items.length < capacity) {
      this.items = new Int32Array(capacity * 2);
      this.#places = new Int32Array(capacity * 2);
    }
    this.#places.fill(-1, 0, capacity);
  }

  add(segment: number): void {
    this.#places[segment] = this.size;
    this.items[this.size++] = segment;
  }

  remove(segment: number): void {
    const place = this.#places[segment]!;
    if (place < 0) return;
    const last = this.items[--this.size]!;
    this.items[place] = last;
    this.#places[last] = place;
    this.#places[segment] = -1;
  }
}
