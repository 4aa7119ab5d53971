/** A call to the server's REST side; throws on anything but success. */
// Load code reads whatever came back.
// oxlint-disable-next-line typescript/no-explicit-any
export async function call(url: string, method: string, path: string, token?: string, body?: unknown): Promise<any> {
  const form = body instanceof FormData;
  const response = await fetch(url + path, {
    method,
    headers: { ...(body !== undefined && !form && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  });
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
