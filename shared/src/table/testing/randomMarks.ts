import type { RandomSource } from '../../kernel/index.ts';
import type { Intent } from '../intent.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, CY, SCENE, uuid } from './builders.ts';

/** What is drawn, laid, stuck and written: any of it, at any place. */
export function anyMarkIntent(state: TableState, random: RandomSource): Intent {
  const pick = <T>(items: readonly T[]): T => items[random() % items.length]!;
  const anyId = <K>(things: ReadonlyMap<K, unknown>): K => pick([...things.keys(), uuid(2) as K]);
  const [x, y] = [random() % 3000, random() % 2000];
  const audience = pick(['gm', 'all', [BO], [BO, CY]] as const);
  const drawn = { color: '#aa3355', width: 8, opacity: 0.5, text: '' };
  const laid = { widthFeet: 10, direction: random() % 360, color: '#3355aa', name: 'Fire' };
  const handoutId = anyId(state.handouts);
  const changes: readonly (() => Intent)[] = [
    () => ({
      type: 'drawing.update',
      drawingId: anyId(state.drawings),
      changes: pick([{ layer: 'gm' }, { width: 4 }]),
    }),
    () => ({ type: 'drawing.delete', drawingId: anyId(state.drawings) }),
    () => ({ type: 'template.update', templateId: anyId(state.templates), changes: { x, y } }),
    () => ({ type: 'template.delete', templateId: anyId(state.templates) }),
    () => ({
      type: 'template.attach',
      templateId: anyId(state.templates),
      tokenId: pick([null, anyId(state.tokens), anyId(state.tokens)]),
    }),
    () => ({ type: 'pin.update', pinId: anyId(state.pins), changes: pick([{ x, y }, { audience }]) }),
    () => ({ type: 'pin.delete', pinId: anyId(state.pins) }),
    () => ({ type: 'prop.update', propId: anyId(state.props), changes: pick([{ x, y }, { locked: true }]) }),
    () => ({ type: 'prop.delete', propId: anyId(state.props) }),
    () => ({ type: 'handout.update', handoutId, changes: { audience } }),
    () => ({ type: 'handout.show', handoutId, userIds: [pick([BO, CY])] }),
    () => ({ type: 'handout.delete', handoutId }),
    () => ({ type: 'session.update', changes: { playersDraw: random() % 2 === 0 } }),
  ];
  const additions: readonly (() => Intent)[] = [
    () => ({
      ...drawn,
      type: 'drawing.add',
      shape: pick(['freehand', 'rectangle', 'ellipse', 'arrow']),
      points: [
        [x, y],
        [random() % 3000, random() % 2000],
      ],
      fill: pick(['', '#112233']),
      layer: pick(['all', 'gm']),
    }),
    () => ({
      ...laid,
      type: 'template.add',
      shape: pick(['circle', 'cone', 'line', 'rectangle', 'cube']),
      x,
      y,
      lengthFeet: 5 + (random() % 30),
      rounds: pick([null, 2]),
    }),
    () => ({
      type: 'pin.add',
      x,
      y,
      icon: 'skull',
      title: 'A grave',
      text: 'Here lies Bo.',
      gmText: 'hollow grave',
      audience,
      link: state.handouts.has(handoutId) ? { handoutId } : { sceneId: SCENE },
    }),
    () => ({
      type: 'prop.add',
      image: uuid(88),
      x,
      y,
      width: 200,
      height: 300,
      rotation: random() % 360,
      layer: pick(['below', 'above']),
      locked: false,
    }),
    () => ({
      type: 'handout.add',
      title: 'A letter',
      folder: 'hidden folder',
      pages: [{ text: 'Come at once.\n:::gm\nforged letter\n:::\nThe duke' }, { text: '', image: uuid(89) }],
      audience,
    }),
  ];
  return pick(random() % 2 === 0 ? additions : changes)();
}
