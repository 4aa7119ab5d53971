import type { ThemeParams } from './webApp.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const toRgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as never;
const toHex = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [toRgb(from), toRgb(to)];
  return toHex(a.map((part, i) => part + (b[i]! - part) * share) as never);
};
const veil = (hex: string, share: number): string => `rgb(${toRgb(hex).join(' ')} / ${share})`;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = toRgb(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as never as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const STEPS = 20;
/** The colour, taken so far towards another one that it can be told from all of the grounds. */
function readable(color: string, grounds: readonly string[], towards: string, least: number): string {
  for (let step = 0; step < STEPS; step++) {
    const tried = mix(color, towards, step / STEPS);
    if (grounds.every((ground) => contrast(tried, ground) >= least)) return tried;
  }
  return towards;
}
const better = (on: string, ...choices: readonly string[]): string =>
  choices.toSorted((a, b) => contrast(b, on) - contrast(a, on))[0]!;

const TEXT_CONTRAST = 4.5;
const EDGE_CONTRAST = 3;

/**
 * Telegram's colours as ours, by the names of `tokens.css`. People and bots choose theirs freely: what is to be read or
 * pressed is brought to the contrast that it needs. Without a ground and a text there is nothing to go by.
 */
export function themeVariables(params: ThemeParams): Readonly<Record<string, string>> {
  const { bg_color: ground, text_color: written } = params;
  if (ground === undefined || written === undefined) return {};
  const table = params['secondary_bg_color'] ?? ground;
  const panel = params['section_bg_color'] ?? ground;
  const raised = mix(panel, written, 0.06);
  const grounds = [table, panel, raised];
  const far = better(panel, '#000000', '#ffffff');
  const text = readable(written, grounds, far, TEXT_CONTRAST);
  const read = (color: string): string => readable(color, grounds, text, TEXT_CONTRAST);
  const gold = read(params['button_color'] ?? params['link_color'] ?? text);
  const danger = read(params['destructive_text_color'] ?? text);
  const onGold = params['button_text_color'];
  const isOnGoldRead = onGold !== undefined && contrast(onGold, gold) >= TEXT_CONTRAST;
  return {
    '--ink': table,
    '--table': table,
    '--panel': panel,
    '--raised': raised,
    '--line': params['section_separator_color'] ?? mix(panel, text, 0.14),
    '--edge': readable(mix(panel, text, 0.4), [panel], text, EDGE_CONTRAST),
    '--text': text,
    '--muted': read(params['hint_color'] ?? mix(text, panel, 0.3)),
    '--gold': gold,
    '--gold-strong': read(params['accent_text_color'] ?? gold),
    '--on-gold': isOnGoldRead ? onGold : better(gold, '#000000', '#ffffff'),
    '--gold-veil': veil(gold, 0.14),
    ...(params['destructive_text_color'] !== undefined && {
      '--danger': danger,
      '--danger-text': danger,
      '--danger-veil': veil(danger, 0.14),
    }),
    '--glass': veil(panel, 0.95),
  };
}
