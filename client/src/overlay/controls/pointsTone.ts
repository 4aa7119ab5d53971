/** Points turn red at a quarter of what they may be. */
export const pointsTone = (value: number, max: number): 'success' | 'danger' =>
  value <= max / 4 ? 'danger' : 'success';
