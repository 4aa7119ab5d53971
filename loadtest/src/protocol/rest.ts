/** From being told to slow down until asking again (ms). */
const TIMEOUT_MS = 500;
const TOO_MANY = 429;

/** A call to the server's REST side; slows down when told to, throws on anything else but success. */
// Load code reads whatever came back.
// oxlint-disable-next-line typescript/no-explicit-any
export async function call(url: string, method: string, path: string, token?: string, body?: unknown): Promise<any> {
  const form = body instanceof FormData;
  const ask = (): Promise<Response> =>
    fetch(url + path, {
      method,
      headers: {
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    });
  let response = await ask();
  for (; response.status === TOO_MANY; response = await ask())
    await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS));
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

export interface Seat {
  readonly name: string;
  readonly roomId: string;
  readonly processId: string;
  readonly sessionId: string;
}

/** The socket address that a seat reservation stands for. */
export function seatUrl(url: string, seat: Seat): string {
  return `${url.replace('http', 'ws')}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`;
}
