/** The join code in what somebody typed or pasted: a code with any spacing, or a link that ends in one. Null: none. */
export function readJoinCode(typed: string): string | null {
  const text = typed.trim();
  const linked = /\/join\/([^/?#\s]+)/i.exec(text);
  const code = decode(linked?.[1] ?? text).toUpperCase().replaceAll(/[\s-]/g, '');
  return /^[0-9A-Z]{10}$/.test(code) ? code : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Two groups of five are easier to read out. */
export const toReadableCode = (code: string): string => (code.length === 10 ? `${code.slice(0, 5)}-${code.slice(5)}` : code);
