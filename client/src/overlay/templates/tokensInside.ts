import { centreOf } from '@tallow/shared/geometry';
import { feetPerCell, isInTemplate } from '@tallow/shared/table';
import { carriedTemplate, type TableModel, type TokenModel } from '../../store/index.ts';

/** Who stands in a template, of those whom this user sees. */
export function tokensInside({ templates, tokens, scene }: TableModel, templateId: string): readonly TokenModel[] {
  const template = templates.get(templateId);
  if (!template) return [];
  const area = carriedTemplate(template, tokens);
  const feet = feetPerCell(scene);
  return [...tokens.values()].filter((token) => {
    const { x, y } = centreOf(token);
    return isInTemplate(area, x, y, feet);
  });
}
