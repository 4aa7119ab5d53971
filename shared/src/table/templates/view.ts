import { memo, type TemplateId } from '../../kernel/index.ts';
import { areaFootprint, type Footprint } from '../sight/footprint.ts';
import { knowsGround, viewAll, type Ground } from '../sight/Ground.ts';
import { seesToken } from '../sight/viewToken.ts';
import { feetPerCell } from '../state/feetPerCell.ts';
import type { TableState } from '../state/TableState.ts';
import type { Template } from '../state/Template.ts';
import { templateOutline } from '../state/templateOutline.ts';

export type TemplateView = Template;

/** Of the size that a cell has on its scene: changes of that are seldom, and cost no more than this. */
const footprintsOf = memo((template: Template) => {
  const known = new Map<number, Footprint>();
  return (feet: number): Footprint => {
    const found = known.get(feet) ?? areaFootprint(templateOutline(template, feet));
    known.set(feet, found);
    return found;
  };
});

/** Where it lay before somebody carried it is nobody's business. */
const carried = memo((template: Template): TemplateView => ({ ...template, x: 0, y: 0 }));

/**
 * One's own show always, others' where they touch ground that the viewer explored; what a token carries, to those who
 * see the token.
 */
export function viewTemplate(
  { tokens, scenes }: Pick<TableState, 'tokens' | 'scenes'>,
  ground: Ground,
  template: Template,
): TemplateView | undefined {
  if (template.tokenId !== null) {
    const token = tokens.get(template.tokenId);
    return token && seesToken(ground.viewer, ground.vision, token) ? carried(template) : undefined;
  }
  const scene = scenes.get(template.sceneId);
  if (!scene || scene.id !== ground.sceneId) return undefined;
  const isOwn = template.ownerId === ground.viewer.userId;
  return ground.all || isOwn || knowsGround(ground, footprintsOf(template)(feetPerCell(scene))) ? template : undefined;
}

export const viewTemplates = (
  state: TableState,
  ground: Ground,
  earlier?: ReadonlyMap<TemplateId, TemplateView>,
): ReadonlyMap<TemplateId, TemplateView> =>
  viewAll(state.templates, (template) => viewTemplate(state, ground, template), earlier);
