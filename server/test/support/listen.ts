/** What a stream of a table has told so far. */
export interface Heard {
  text: string;
  isOver: boolean;
  close(): void;
}

/** Listens to a table's stream. */
export function listen(url: string, sessionId: string, token: string, headers: Record<string, string> = {}): Heard {
  const abort = new AbortController();
  const heard: Heard = { text: '', isOver: false, close: () => abort.abort() };
  void (async () => {
    const response = await fetch(`${url}/api/sessions/${sessionId}/stream`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      signal: abort.signal,
    });
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) heard.text += decoder.decode(chunk as Uint8Array, { stream: true });
  })()
    .catch(() => undefined)
    .finally(() => (heard.isOver = true));
  return heard;
}
