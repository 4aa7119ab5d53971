import { feetPerCell } from '@tallow/shared/table';
import { carriedTemplate } from '../../kernels/carriedTemplate.ts';
import { drawingAt, pinAt, propAt, templateAt } from '../../kernels/markHits.ts';
import type { PinModel, PropModel, TableModel } from '../../store/index.ts';
import { isGm } from '../rights.ts';
import type { PointerAt, ToolContext } from '../Tool.ts';

/** CSS pixels: the head of a pin above its place, and how near a line counts as it. */
const PIN_HEAD = 26;
const REACH = { mouse: 6, touch: 14 };

export interface MarkTarget {
  readonly kind: 'pin' | 'drawing' | 'template' | 'prop';
  readonly id: string;
}

export function pinUnder({ table, view }: ToolContext, { map }: PointerAt): PinModel | undefined {
  return pinAt(table.model.pins.values(), map, PIN_HEAD / view.camera.scale);
}

/** The prop that the GM could take hold of. */
export function propUnder({ table }: ToolContext, { map }: PointerAt): PropModel | undefined {
  const { model } = table;
  return isGm(model) && model.viewAs === null ? propAt(model.props.values(), map) : undefined;
}

const isOwn = (model: TableModel, ownerId: string): boolean => isGm(model) || ownerId === model.me.userId;

/** What of the things on the map somebody could do something with. */
export function markAt(context: ToolContext, at: PointerAt): MarkTarget | undefined {
  const { model } = context.table;
  const pin = pinUnder(context, at);
  if (pin) return { kind: 'pin', id: pin.id };
  const reach = (at.isTouch ? REACH.touch : REACH.mouse) / context.view.camera.scale;
  const drawings = [...model.drawings.values()].filter(({ ownerId }) => isOwn(model, ownerId));
  const drawing = drawingAt(drawings, at.map, reach);
  if (drawing) return { kind: 'drawing', id: drawing.id };
  const laid = [...model.templates.values()].map((template) => carriedTemplate(template, model.tokens));
  const template = templateAt(laid, at.map, feetPerCell(model.scene));
  if (template) return { kind: 'template', id: template.id };
  const prop = propUnder(context, at);
  return prop && { kind: 'prop', id: prop.id };
}
