// What k6's engine lacks and the schema decoder wants. Imported before the decoder.
interface Registry {
  register(): void;
  unregister(): void;
}

/** A clean-up that never comes: only encoders ask for it. */
class NeverFinalized implements Registry {
  register(): void {}
  unregister(): void {}
}

const engine = globalThis as { FinalizationRegistry?: unknown };
engine.FinalizationRegistry ??= NeverFinalized;
