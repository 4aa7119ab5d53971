/** Colours of the map, from the same palette as the overlay. */
export const INK = 0x16130f;
export const TEXT = 0xece4d8;
export const MUTED = 0xa89c8a;
export const GOLD = 0xe8b04b;
export const SUCCESS = 0x7fb069;
export const DANGER = 0xd1603d;
export const MAGIC = 0x7d8cd6;

/** Motion in milliseconds. */
export const EASE_MS = 150;

const stillness = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
export const isMotionReduced = (): boolean => stillness?.matches ?? false;

/** Quick at first, then gently to the end. */
export const easeOut = (t: number): number => 1 - (1 - Math.min(1, Math.max(0, t))) ** 3;

export function toNumber(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  return Number.isNaN(value) ? MUTED : value;
}

/** Between two colours, `share` 0..1 of the second. */
export function mixColors(a: number, b: number, share: number): number {
  const part = (shift: number): number =>
    Math.round(((a >> shift) & 255) * (1 - share) + ((b >> shift) & 255) * share) << shift;
  return part(16) | part(8) | part(0);
}

const MEMBER_COLORS = [0x7fb0a0, 0xc98a6b, 0x9a8fd0, 0xc7b25e, 0x78a6cf, 0xc982a8, 0x94b56a, 0xb59a7d];

/** Each member has a colour of their own on the map. */
export function memberColor(userId: string): number {
  let hash = 0;
  for (let i = 0; i < userId.length; i++) hash = (hash * 31 + userId.charCodeAt(i)) | 0;
  return MEMBER_COLORS[Math.abs(hash) % MEMBER_COLORS.length]!;
}
