import type { Appliers } from '../state/Applier.ts';
import type { TemplateEvent } from '../state/events/templates.ts';
import { withChanges, withEntry, withoutEntry } from '../state/maps.ts';

export const templateAppliers: Appliers<TemplateEvent> = {
  TemplateAdded: (state, { template }) => ({ ...state, templates: withEntry(state.templates, template.id, template) }),
  TemplateChanged: (state, { templateId, changes }) => ({
    ...state,
    templates: withChanges(state.templates, templateId, changes),
  }),
  TemplateDeleted: (state, { templateId }) => ({ ...state, templates: withoutEntry(state.templates, templateId) }),
  TemplateAttached: (state, { templateId, tokenId, x, y }) => {
    const token = tokenId === null ? undefined : state.tokens.get(tokenId);
    const changes = { tokenId, x, y, ...(token && { sceneId: token.sceneId }) };
    return { ...state, templates: withChanges(state.templates, templateId, changes) };
  },
};
