import { Counter, Histogram, type Registry } from 'prom-client';

const LATENCIES_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is asked over HTTP. Routes are patterns: no path, which carries ids, is ever a label. */
export class HttpMeters {
  readonly #requests: Counter<'route' | 'status'>;
  readonly #seconds: Histogram<'route'>;
  readonly #signIns: Counter<'provider' | 'outcome'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#requests = new Counter({
      name: 'tallow_http_requests_total',
      help: 'Requests answered, by route and class of status',
      labelNames: ['route', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'tallow_http_request_seconds',
      help: 'From the arrival of a request to the end of its answer',
      labelNames: ['route'],
      buckets: LATENCIES_S,
      registers,
    });
    this.#signIns = new Counter({
      name: 'tallow_sign_ins_total',
      help: 'Sign-ins by provider: accepted, or refused',
      labelNames: ['provider', 'outcome'],
      registers,
    });
  }

  answered(route: string, status: number, ms: number): void {
    this.#requests.inc({ route, status: `${Math.floor(status / 100)}xx` });
    this.#seconds.observe({ route }, ms / 1000);
  }

  signedIn(provider: string, outcome: 'accepted' | 'refused'): void {
    this.#signIns.inc({ provider, outcome });
  }
}
