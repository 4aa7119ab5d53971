import type { TemplateId } from '../../kernel/index.ts';
import { differs } from '../sight/differs.ts';
import { groundOf } from '../sight/Ground.ts';
import type { TemplateEvent } from '../state/events/templates.ts';
import type { Viewer } from '../state/Member.ts';
import type { Report, Reports } from '../state/Report.ts';
import type { TableState } from '../state/TableState.ts';
import { viewTemplate } from './view.ts';

function seenIn(state: TableState, viewer: Viewer, id: TemplateId): unknown {
  const template = state.templates.get(id);
  return template && viewTemplate(state, groundOf(state, viewer), template);
}

/** Whoever sees a difference. */
const changed: Report<{ readonly templateId: TemplateId }> = {
  isTold: ({ before, after, event: { templateId } }, viewer) =>
    differs(seenIn(before, viewer, templateId), seenIn(after, viewer, templateId)),
  line: null,
};

export const templateReports: Reports<TemplateEvent> = {
  TemplateAdded: {
    isTold: ({ after, event }, viewer) => seenIn(after, viewer, event.template.id) !== undefined,
    line: null,
  },
  TemplateChanged: changed,
  TemplateDeleted: changed,
  TemplateAttached: changed,
};
