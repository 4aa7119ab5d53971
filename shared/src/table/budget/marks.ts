import { memo } from '../../kernel/index.ts';
import type { TableState } from '../state/TableState.ts';
import { MAX_MARK_TEXT } from './limits.ts';

const weightOf = memo((thing: object): number => JSON.stringify(thing).length);
const weightOfAll = memo((things: ReadonlyMap<unknown, object>): number => {
  let sum = 0;
  for (const thing of things.values()) sum += weightOf(thing);
  return sum;
});

const weigh = ({ drawings, templates, pins, props, handouts }: TableState): number =>
  weightOfAll(drawings) + weightOfAll(templates) + weightOfAll(pins) + weightOfAll(props) + weightOfAll(handouts);

/** Whether a step makes what is drawn, laid, stuck and written at a table more than one table may have of it. */
export function marksTooMuch(before: TableState, after: TableState): boolean {
  const now = weigh(after);
  return now > MAX_MARK_TEXT && now > weigh(before);
}
