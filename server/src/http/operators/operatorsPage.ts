const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const PAGES = [
  ['/operators/rooms', 'Rooms'],
  ['/operators/analytics', 'Use'],
  ['/monitor/', 'Monitor'],
  ['/metrics', 'Metrics'],
] as const;

/** A plain page for operators, in English and without scripts. */
export function operatorsPage(title: string, body: string): string {
  const links = PAGES.map(([href, name]) => `<a href="${href}">${name}</a>`).join(' · ');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} · Tallow</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.3rem 0.6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td { font-variant-numeric: tabular-nums; }
svg { width: 100%; height: auto; }
figure { margin: 2rem 0; }
</style>
<nav>${links}</nav><h1>${escapeHtml(title)}</h1>${body}</html>`;
}
