/** Hands a file to the browser to be saved. */
export function saveBlob(name: string, ending: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '_')}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

export const saveJson = (name: string, content: unknown): void =>
  saveBlob(name, 'json', new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
