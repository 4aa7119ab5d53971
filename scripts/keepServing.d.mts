export const BUG_EXIT: number;
export function keepServing(ports: {
  serve(): Promise<number>;
  isStopping(): boolean;
  pause(ms: number): Promise<unknown>;
  now(): number;
  say(line: string): void;
}): Promise<number>;
