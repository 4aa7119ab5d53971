/** Remembers the answers to the last questions, also while they are still being worked out; failures are forgotten. */
export class LastUsed<T> {
  readonly #limit: number;
  readonly #answers = new Map<string, Promise<T>>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, work: () => Promise<T>): Promise<T> {
    const answer = this.#answers.get(key) ?? work();
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (this.#answers.size > this.#limit) this.#answers.delete(this.#answers.keys().next().value!);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
