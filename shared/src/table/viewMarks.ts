import { viewDrawings } from './drawings/view.ts';
import { viewHandouts } from './handouts/view.ts';
import { viewPins } from './pins/view.ts';
import { viewProps } from './props/view.ts';
import { groundOf } from './sight/Ground.ts';
import type { ViewerVision } from './sight/look.ts';
import type { Viewer } from './state/Member.ts';
import type { TableState } from './state/TableState.ts';
import type { TableView } from './TableView.ts';
import { viewTemplates } from './templates/view.ts';

type Marks = Pick<TableView, 'drawings' | 'templates' | 'pins' | 'props' | 'handouts'>;
interface Earlier {
  readonly state: TableState;
  readonly view: TableView;
}

const NONE: ReadonlyMap<never, never> = new Map<never, never>();
const BARE: Marks = { drawings: NONE, templates: NONE, pins: NONE, props: NONE, handouts: NONE };
/** Nothing was ever drawn or handed out at most tables: their moves pay nothing for it. */
const isBare = ({ drawings, templates, pins, props, handouts }: TableState): boolean =>
  drawings.size + templates.size + pins.size + props.size + handouts.size === 0;

/**
 * What is drawn, laid and stuck on the map, and the pages that the viewer has. Most steps change none of it, nor the
 * ground by which it is known: then it is not looked at again.
 */
export function viewMarks(state: TableState, viewer: Viewer, vision: ViewerVision, earlier?: Earlier): Marks {
  if (isBare(state)) return BARE;
  const ground = groundOf(state, viewer, vision);
  const known = earlier?.view;
  const isSameGround =
    known?.vision.sceneId === ground.sceneId &&
    known.vision.all === ground.all &&
    known.explored === ground.explored &&
    earlier!.state.scenes === state.scenes;
  const isSame = (...parts: readonly (keyof TableState)[]): boolean =>
    isSameGround && parts.every((part) => earlier!.state[part] === state[part]);
  return {
    drawings: isSame('drawings') ? known!.drawings : viewDrawings(state, ground, known?.drawings),
    templates:
      isSame('templates', 'tokens') && known!.vision === vision
        ? known!.templates
        : viewTemplates(state, ground, known?.templates),
    pins: isSame('pins', 'handouts') ? known!.pins : viewPins(state, ground, known?.pins),
    props: isSame('props') ? known!.props : viewProps(state, ground, known?.props),
    handouts: isSame('handouts') ? known!.handouts : viewHandouts(state, viewer, known?.handouts),
  };
}
