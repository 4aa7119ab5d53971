import { Counter, Trend } from 'k6/metrics';
import { Samples } from './Samples.ts';

/**
 * Sent until acknowledged, until the last other client decoded the effect, and that beyond the acknowledgement; `late`
 * is how much later than due k6's own timers came: the part of all the others that the generator is to blame for. All
 * in ms.
 */
export const trends = {
  ack: new Trend('ack', true),
  sight: new Trend('sight', true),
  lag: new Trend('lag', true),
  signal: new Trend('signal', true),
  join: new Trend('join', true),
  late: new Trend('late', true),
};
/** `checked`: acknowledged intents whose effect every attentive other was seen to get. */
export const counters = {
  acknowledged: new Counter('acknowledged'),
  checked: new Counter('checked'),
  refused: new Counter('refused'),
  unseen: new Counter('unseen'),
  unanswered: new Counter('unanswered'),
  lost: new Counter('lost'),
  finished: new Counter('finished'),
};

export const samples = new Samples();

/** To k6's summary, and to the plots. */
export function measure(name: keyof typeof trends, atMs: number, valueMs: number): void {
  trends[name].add(valueMs);
  samples.add(name, atMs, valueMs);
}
