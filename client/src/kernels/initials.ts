/** One or two letters that stand for a name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-_]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return '';
  const letter = (word: string): string => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length === 1)
    return [...first]
      .slice(0, 2)
      .join('')
      .replace(/^./u, (c) => c.toUpperCase());
  if (/^\d{1,2}$/.test(last)) return letter(first).toUpperCase() + last;
  return (letter(first) + letter(last)).toUpperCase();
}
