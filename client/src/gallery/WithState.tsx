import { useState, type ReactNode } from 'react';

interface WithStateProps<Value> {
  readonly start: Value;
  readonly children: (value: Value, set: (value: Value) => void) => ReactNode;
}

/** Keeps what a control was set to, so that it can be tried. */
export function WithState<Value>({ start, children }: WithStateProps<Value>) {
  const [value, set] = useState(start);
  return children(value, set);
}
