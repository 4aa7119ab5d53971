import type { Request, Router } from 'express';
import { z } from 'zod';
import type { UsageDayRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { parseBody } from '../respond.ts';
import { escapeHtml, operatorsPage } from './operatorsPage.ts';

const DAY_MS = 24 * 3_600_000;
/** Days that are shown when nobody says which, and at most. */
const USUAL_DAYS = 56;
const MAX_DAYS = 1_100;
/** Counted anew when the last time was longer ago (ms). */
const STALE_MS = 5 * 60_000;

const day = z.iso.date();
const range = z
  .strictObject({ from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => !from || !to || Date.parse(to) - Date.parse(from) <= MAX_DAYS * DAY_MS, {
    message: `At most ${MAX_DAYS} days`,
  });

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What is played here, by day, and who comes back, by week of first play: numbers without names. */
class Analytics {
  readonly #deps: HttpDeps;
  #countedAt = -Infinity;

  constructor(deps: HttpDeps) {
    this.#deps = deps;
  }

  async read({ query }: Request) {
    const { from, to = dayOf(this.#deps.now()) } = parseBody(range, query);
    const since = from ?? dayOf(Date.parse(to) - USUAL_DAYS * DAY_MS);
    if (this.#deps.now() - this.#countedAt > STALE_MS) {
      this.#countedAt = this.#deps.now();
      await this.#deps.usage.rollUp();
    }
    const [days, retention] = await Promise.all([
      this.#deps.usage.days(since, to),
      this.#deps.usage.retention(since, to),
    ]);
    return { from: since, to, days, retention };
  }
}

const [WIDTH, HEIGHT] = [700, 120];

/** Bars, one a day. */
function plot(title: string, days: readonly UsageDayRow[], value: (row: UsageDayRow) => number): string {
  const values = days.map(value);
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, days.length);
  const bars = values.map((number, i) => {
    const height = (number / most) * HEIGHT;
    const label = `${escapeHtml(days[i]!.day)}: ${number}`;
    return `<rect x="${(i * step).toFixed(1)}" y="${(HEIGHT - height).toFixed(1)}" width="${Math.max(1, step - 1).toFixed(1)}" height="${height.toFixed(1)}"><title>${label}</title></rect>`;
  });
  const total = values.reduce((sum, number) => sum + number, 0);
  return `<figure><figcaption><strong>${escapeHtml(title)}</strong>: at most ${most} a day, ${total} in all</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)} by day" fill="currentColor">${bars.join('')}</svg></figure>`;
}

function retentionTable(rows: Awaited<ReturnType<Analytics['read']>>['retention']): string {
  const weeks = Map.groupBy(rows, ({ firstWeek }) => firstWeek);
  const most = Math.max(0, ...rows.map(({ weeksLater }) => weeksLater));
  const head = Array.from({ length: most + 1 }, (_, n) => `<th>${n === 0 ? 'that week' : `+${n}`}</th>`).join('');
  const body = [...weeks].map(([week, all]) => {
    const cells = Array.from(
      { length: most + 1 },
      (_, n) => all.find(({ weeksLater }) => weeksLater === n)?.users ?? 0,
    );
    return `<tr><th>${escapeHtml(week)}</th>${cells.map((users) => `<td>${users}</td>`).join('')}</tr>`;
  });
  return `<h2>Who comes back, by week of first play</h2><table><thead><tr><th>First week</th>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

export function analyticsPages(router: Router, deps: HttpDeps): void {
  const analytics = new Analytics(deps);
  router.get('/api/analytics', deps.operatorsOnly, async (request, response) => {
    response.json(await analytics.read(request));
  });
  router.get('/operators/analytics', deps.operatorsOnly, async (request, response) => {
    const { from, to, days, retention } = await analytics.read(request);
    const body = [
      `<p>${escapeHtml(from)} to ${escapeHtml(to)}, counted from the journal without names. Choose others with <code>?from=2026-01-01&amp;to=2026-02-01</code>.</p>`,
      plot('Active users', days, (row) => row.activeUsers),
      plot('Sessions played', days, (row) => row.sessions),
      plot('Minutes of play a session', days, (row) => Math.round(row.playSeconds / 60 / Math.max(1, row.sessions))),
      plot('Encounters started', days, (row) => row.encountersStarted),
      plot('Encounters completed', days, (row) => row.encountersCompleted),
      retentionTable(retention),
    ];
    response.type('html').send(operatorsPage('Use', body.join('')));
  });
}
