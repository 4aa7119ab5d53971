import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Tracer } from '@opentelemetry/api';

/** What is told of a request: patterns and ids that stand for others, never what somebody wrote. */
export interface Traced {
  readonly route: string;
  readonly method: string;
  readonly requestId: string;
  /** The header of whoever asks, for the spans to hang together. */
  readonly traceparent: string | undefined;
}

export interface TracedSpan {
  /** The header for whoever goes on from here. */
  readonly traceparent: string;
  end(status: number): void;
}

const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const NOTHING = /^0+$/;

function parentOf(header: string | undefined): Context {
  const [, traceId, spanId, flags] = PARENT.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || NOTHING.test(traceId) || NOTHING.test(spanId))
    return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags!, 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

/** The trace that a request belongs to, for the log; undefined when it names none. */
export const traceIdOf = (header: string | undefined): string | undefined => PARENT.exec(header ?? '')?.[1];

/** Sends what requests took to an OpenTelemetry collector; costs nothing without one. */
export class Tracing {
  readonly #tracer: Tracer | undefined;
  readonly #shutdown: () => Promise<void>;

  private constructor(tracer: Tracer | undefined, shutdown: () => Promise<void>) {
    this.#tracer = tracer;
    this.#shutdown = shutdown;
  }

  /** `endpoint`: the collector's address for OTLP over HTTP, without `/v1/traces`. */
  static async open(endpoint: string | undefined, version: string): Promise<Tracing> {
    if (endpoint === undefined) return new Tracing(undefined, () => Promise.resolve());
    const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
      await Promise.all([
        import('@opentelemetry/sdk-trace'),
        import('@opentelemetry/exporter-trace-otlp-http'),
        import('@opentelemetry/resources'),
      ]);
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
    const provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'tallow', 'service.version': version }),
      spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
    });
    return new Tracing(provider.getTracer('tallow', version), () => provider.shutdown());
  }

  begin({ route, method, requestId, traceparent }: Traced): TracedSpan | undefined {
    const span = this.#tracer?.startSpan(
      route,
      {
        kind: SpanKind.SERVER,
        attributes: { 'http.request.method': method, 'http.route': route, 'tallow.request_id': requestId },
      },
      parentOf(traceparent),
    );
    if (!span) return undefined;
    const { traceId, spanId, traceFlags } = span.spanContext();
    return {
      traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
      end: (status) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  /** Sends what is left. Never rejects: a collector that is away keeps no server from ending. */
  close(): Promise<void> {
    return this.#shutdown().catch(() => undefined);
  }
}
