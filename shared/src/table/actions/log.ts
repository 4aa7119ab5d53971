import { differs } from '../sight/differs.ts';
import { NOBODY, Witness } from '../sight/Witness.ts';
import type { ActionEvent } from '../state/events/actions.ts';
import type { LogBody } from '../state/LogEntry.ts';
import type { Viewer } from '../state/Member.ts';
import { nameIn, type Happening, type Report, type Reports } from '../state/Report.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import { lineFor } from './lineFor.ts';
import { viewExchanges } from './view.ts';

type Narrated = Extract<ActionEvent, { readonly type: 'ActionNarrated' }>;

function titleOf(state: TableState, actionId: string): string {
  return rulesetOf(state)?.actions.find(({ id }) => id === actionId)?.name ?? '';
}

/** What of a step of an action one reader may know; nothing when nothing of it is left. */
function storyOf(happening: Happening<Narrated>, reader: Viewer): LogBody | undefined {
  const { event, after } = happening;
  const witness = new Witness(happening, reader);
  const lines = event.lines.flatMap((line) => lineFor(witness, event.actor, line) ?? []);
  if (lines.length === 0) return undefined;
  const { exchangeId, actionId } = event;
  const actor = event.actor === null ? null : witness.party(event.actor);
  return {
    kind: 'action',
    exchangeId,
    actionId,
    title: titleOf(after, actionId),
    by: actor === NOBODY ? '' : nameIn(happening, happening.actor),
    actor,
    targets: event.targets.map((id) => witness.party(id)),
    cast: witness.cast([event.actor, ...event.targets, ...lines.map(({ of }) => of)]),
    lines,
  };
}

export function exchangesChange(before: TableState, after: TableState, viewer: Viewer): boolean {
  return differs(viewExchanges(before, viewer), viewExchanges(after, viewer));
}

const exchangeChanged: Report<ActionEvent> = {
  isTold: ({ before, after }, viewer) => exchangesChange(before, after, viewer),
  line: null,
};

export const actionReports: Reports<ActionEvent> = {
  ActionNarrated: {
    /** What was done for the GM's eyes reaches the GM and whoever did it. */
    isTold: (happening, viewer) => {
      const { visibility, by } = happening.event;
      const isForViewer = visibility !== 'gm' || viewer.role === 'gm' || viewer.userId === by;
      return isForViewer && storyOf(happening, viewer) !== undefined;
    },
    line: storyOf,
  },
  ExchangePaused: exchangeChanged,
  ExchangeReplied: exchangeChanged,
  ExchangeTimed: exchangeChanged,
  ExchangeEnded: exchangeChanged,
};
