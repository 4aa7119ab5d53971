// The parts of k6's interface that the scenarios use: k6 brings its modules along, there is nothing to install.
declare const __ENV: Readonly<Record<string, string | undefined>>;
/** Number of the virtual user, from 1; 0 while the script is read. */
declare const __VU: number;
declare function open(path: string): string;

declare module 'k6/http' {
  export interface Reply {
    readonly status: number;
    readonly body: string | null;
    readonly error: string;
    json(): unknown;
  }
  interface Params {
    readonly headers: Readonly<Record<string, string>>;
  }
  const http: { asyncRequest(method: 'GET' | 'POST', url: string, body: string, params: Params): Promise<Reply> };
  // oxlint-disable-next-line import/no-default-export
  export default http;
}

declare module 'k6/websockets' {
  export class WebSocket {
    constructor(url: string);
    binaryType: 'arraybuffer' | 'blob';
    onopen: () => void;
    onmessage: (event: { readonly data: ArrayBuffer }) => void;
    onerror: (event: { readonly error: string }) => void;
    onclose: (event: { readonly code: number }) => void;
    send(data: ArrayBuffer): void;
    close(code?: number): void;
  }
}

declare module 'k6/metrics' {
  export class Trend {
    constructor(name: string, isTime?: boolean);
    add(value: number): void;
  }
  export class Counter {
    constructor(name: string);
    add(value: number): void;
  }
}

declare module 'k6/execution' {
  export const instance: { readonly currentTestRunDuration: number };
}

declare module 'k6/data' {
  export class SharedArray<T> {
    constructor(name: string, make: () => T[]);
    readonly length: number;
    [index: number]: T;
  }
}
