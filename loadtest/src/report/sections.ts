/** What begins a page without a beginning of its own. */
const HEAD = '# Benchmarks';

/**
 * Puts a section in the place of the one with the same heading, or at the end; what stands before the first section,
 * and every other section, stays as it is.
 */
export function replaceSection(page: string, heading: string, body: string): string {
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const [head = '', ...others] = page.split(/^(?=## )/m);
  const sections = others.map((text) => `${text.trim()}\n`);
  const at = sections.findIndex((text) => text.startsWith(`## ${heading}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  return [`${head.trim() || HEAD}\n`, ...sections].join('\n');
}
