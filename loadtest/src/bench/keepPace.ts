/**
 * Calls every walker `perSecond` times a second for `seconds`, evenly spread; late calls are made up for, never
 * dropped.
 */
export function keepPace(walkers: readonly { move(): void }[], perSecond: number, seconds: number): Promise<void> {
  const interval = 1000 / perSecond / walkers.length;
  const total = Math.round(walkers.length * perSecond * seconds);
  const startedAt = performance.now();
  let made = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor((performance.now() - startedAt) / interval));
      for (; made < due; made++) walkers[made % walkers.length]!.move();
      if (made < total) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
}
