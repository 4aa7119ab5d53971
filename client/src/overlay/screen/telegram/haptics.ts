import type { LogLine } from '@tallow/shared/table';
import type { TableModel } from '../../../store/index.ts';
import type { Haptic } from '../../../telegram/index.ts';

type Felt = Pick<TableModel, 'me' | 'sheets' | 'encounter' | 'log' | 'notices'>;

const isOwn = ({ me, sheets }: Felt, sheetId: string | null | undefined): boolean =>
  sheetId !== null && sheetId !== undefined && sheets.get(sheetId)?.ownerId === me.userId;

function feelLine(model: Felt, { body }: LogLine): readonly Haptic[] {
  if (body.kind === 'roll') return body.from === model.me.userId ? ['roll'] : [];
  if (body.kind !== 'action' || !isOwn(model, body.actor?.sheetId)) return [];
  const rolls = body.lines.filter((line) => line.kind === 'roll');
  if (rolls.some(({ outcome }) => outcome === 'critical')) return ['critical'];
  return rolls.some(({ outcome }) => outcome === 'success') ? ['roll'] : [];
}

/** What somebody feels of the step from one model to the next: their turn, what they rolled, a refusal. Each once. */
export function hapticsBetween(before: Felt, after: Felt): readonly Haptic[] {
  const felt = new Set<Haptic>();
  if (isOwn(after, after.encounter?.turnOf) && after.encounter?.turnOf !== before.encounter?.turnOf) felt.add('turn');
  const last = before.log.at(-1);
  // The first lines of a table are its history, not news.
  if (last && before.log !== after.log)
    for (const line of after.log.filter(({ at }) => at > last.at))
      for (const haptic of feelLine(after, line)) felt.add(haptic);
  const known = before.notices.at(-1)?.id ?? 0;
  if (after.notices.some(({ id, tone }) => id > known && tone === 'danger')) felt.add('refusal');
  return [...felt];
}
