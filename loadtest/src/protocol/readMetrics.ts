/** Values by name and labels, as they stand in Prometheus' text format. */
export function parseMetrics(text: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const line of text.split('\n')) {
    const at = line.lastIndexOf(' ');
    if (!line.startsWith('#') && at > 0) values.set(line.slice(0, at), Number(line.slice(at + 1)));
  }
  return values;
}

/** What a server counts and times, for its operator. */
export async function readMetrics(url: string, password: string): Promise<ReadonlyMap<string, number>> {
  const authorization = `Basic ${Buffer.from(`operator:${password}`).toString('base64')}`;
  const response = await fetch(`${url}/metrics`, { headers: { authorization } });
  return parseMetrics(await response.text());
}
