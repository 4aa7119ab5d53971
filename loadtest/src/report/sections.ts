/** What begins every page that sections are written into. */
const HEAD = '# Benchmarks\n';

/**
 * Puts a section in the place of the one with the same heading, or at the end; every other section stays as it is. Text without a
 * heading is what an older form of the page had: it goes.
 */
export function replaceSection(page: string, heading: string, body: string): string {
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const sections = page.split(/^(?=## )/m).slice(1).map((text) => `${text.trim()}\n`);
  const at = sections.findIndex((text) => text.startsWith(`## ${heading}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  return [HEAD, ...sections].join('\n');
}
