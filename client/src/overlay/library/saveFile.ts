/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '_')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
