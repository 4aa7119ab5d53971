import { Counter, type Registry } from 'prom-client';

/** A counter for what happens thousands of times a second: plain numbers, handed to Prometheus when it asks. */
export class Tally<Label extends string = never> {
  readonly #counts = new Map<string, number>();

  /** With `label`, each of its values is counted by itself. */
  constructor(registry: Registry, name: string, help: string, label?: Label) {
    const counts = this.#counts;
    const counter: Counter = new Counter({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [registry],
      collect: () => {
        counter.reset();
        for (const [value, count] of counts) counter.inc(label === undefined ? {} : { [label]: value }, count);
      },
    });
  }

  add(value: string, by = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + by);
  }
}
