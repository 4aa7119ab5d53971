/** A spell rank: its suggested overload modifier in hundredths (OVL6), and the Control of its band (OVL7). */
export interface Rank {
  readonly id: string;
  readonly overload: number;
  readonly control: number;
}

const BANDS = { F: 50, E: 100, D: 200, C: 400, B: 600, A: 800, S: 1000, SS: 1200 } as const;
const SUGGESTED: readonly (readonly [string, number])[] = [
  ['F', 20],
  ['F+', 25],
  ['E', 30],
  ['E+', 35],
  ['D', 45],
  ['D+', 55],
  ['C', 60],
  ['C+', 65],
  ['B', 70],
  ['B+', 85],
  ['A', 100],
  ['A+', 130],
  ['S', 160],
  ['S+', 180],
  ['SS', 190],
  ['SS+', 200],
];

/** SPL1 */
export const RANKS: readonly Rank[] = SUGGESTED.map(([id, overload]) => ({
  id,
  overload,
  control: BANDS[id.replace('+', '') as keyof typeof BANDS],
}));

export const TIERS = [1, 2, 3, 4, 5] as const;

/** OVL1: hundredths of the base mana, by tier. */
const MANA = [100, 110, 150, 200, 300, 600] as const;
/** OVL7: percent of the band's Control, by tier. */
const SHARES = [0, 5, 20, 35, 40, 50] as const;

/** OVL1: floored. */
export function manaCost(baseMana: number, tier: number): number {
  return Number((BigInt(baseMana) * BigInt(MANA[tier] ?? 100)) / 100n);
}

/** OVL7: what the table suggests for a rank and a tier; 0 for an unknown rank. */
export function guidanceDc(rankId: string, tier: number): number {
  const rank = RANKS.find(({ id }) => id === rankId);
  return Math.floor(((rank?.control ?? 0) * (SHARES[tier] ?? 0)) / 100);
}
