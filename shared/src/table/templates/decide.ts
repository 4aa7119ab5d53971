import { centreOf } from '../../geometry/index.ts';
import { accept, refuse, type TemplateId } from '../../kernel/index.ts';
import { groundOf } from '../sight/Ground.ts';
import { seesToken } from '../sight/viewToken.ts';
import { viewVision } from '../sight/viewVision.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Facts } from '../state/Facts.ts';
import { isOnMap } from '../state/lying.ts';
import { actingMember, isGm, viewerOf } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { Template } from '../state/Template.ts';
import type { AddTemplate, AttachTemplate, DeleteTemplate, TemplateIntent, UpdateTemplate } from './intents.ts';
import { MAX_OWN_TEMPLATES, MAX_TEMPLATES } from './limits.ts';
import { viewTemplate } from './view.ts';

function isFull(state: TableState, sceneId: Template['sceneId'], facts: Facts): boolean {
  const all = [...state.templates.values()];
  const own = all.filter(({ ownerId }) => ownerId === facts.actor).length;
  return (
    all.filter((template) => template.sceneId === sceneId).length >= MAX_TEMPLATES ||
    (!isGm(state, facts) && own >= MAX_OWN_TEMPLATES)
  );
}

function add(state: TableState, intent: AddTemplate, facts: Facts): Decision {
  const { type: _, sceneId: asked, ...laid } = intent;
  const here = sceneIdOf(state, facts.actor);
  if (!isGm(state, facts)) {
    if (!actingMember(state, facts)) return refuse('spectator');
    if (asked !== undefined && asked !== here) return refuse('unknown-scene');
  }
  const scene = state.scenes.get(asked ?? here);
  if (!scene) return refuse('unknown-scene');
  if (!isOnMap(scene, laid.x, laid.y)) return refuse('out-of-bounds');
  if (isFull(state, scene.id, facts)) return refuse('too-many');
  const id = facts.newId() as TemplateId;
  const template = { ...laid, id, sceneId: scene.id, ownerId: facts.actor, tokenId: null };
  return accept([{ type: 'TemplateAdded', template }]);
}

/** Others' templates are not a player's to touch, and those that the player does not know do not exist. */
function ofTemplate<Intent extends UpdateTemplate | DeleteTemplate | AttachTemplate>(
  judge: (state: TableState, template: Template, intent: Intent, facts: Facts) => Decision,
): Decider<Intent> {
  return (state, intent, facts) => {
    const template = state.templates.get(intent.templateId);
    if (!template) return refuse('unknown-template');
    if (isGm(state, facts)) return judge(state, template, intent, facts);
    if (!actingMember(state, facts)) return refuse('spectator');
    const viewer = viewerOf(state, facts.actor);
    if (!viewTemplate(state, groundOf(state, viewer), template)) return refuse('unknown-template');
    return template.ownerId === facts.actor ? judge(state, template, intent, facts) : refuse('not-owner');
  };
}

function update(state: TableState, template: Template, { changes }: UpdateTemplate): Decision {
  const { x, y } = { ...template, ...changes };
  const scene = state.scenes.get(template.sceneId)!;
  return isOnMap(scene, x, y)
    ? accept([{ type: 'TemplateChanged', templateId: template.id, changes }])
    : refuse('out-of-bounds');
}

function attach(state: TableState, template: Template, { tokenId }: AttachTemplate, facts: Facts): Decision {
  const { id: templateId } = template;
  if (tokenId === template.tokenId) return accept([]);
  if (tokenId === null) {
    const { x, y } = centreOf(state.tokens.get(template.tokenId!)!);
    return accept([{ type: 'TemplateAttached', templateId, tokenId, x, y }]);
  }
  const token = state.tokens.get(tokenId);
  const viewer = viewerOf(state, facts.actor);
  if (!token || !(isGm(state, facts) || seesToken(viewer, viewVision(state, viewer), token)))
    return refuse('unknown-token');
  if (!isGm(state, facts) && token.ownerId !== facts.actor) return refuse('not-your-token');
  return accept([{ type: 'TemplateAttached', templateId, tokenId, ...centreOf(token) }]);
}

export const templateDeciders: Deciders<TemplateIntent> = {
  'template.add': add,
  'template.update': ofTemplate(update),
  'template.delete': ofTemplate((_, { id: templateId }) => accept([{ type: 'TemplateDeleted', templateId }])),
  'template.attach': ofTemplate(attach),
};
