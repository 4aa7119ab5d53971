import { accept, refuse, type DrawingId } from '../../kernel/index.ts';
import { groundOf } from '../sight/Ground.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { Facts } from '../state/Facts.ts';
import { actingMember, isGm, viewerOf } from '../state/rights.ts';
import { sceneIdOf } from '../state/sceneIdOf.ts';
import type { TableState } from '../state/TableState.ts';
import { keptCorners } from './corners.ts';
import type { AddDrawing, DeleteDrawing, DrawingIntent, UpdateDrawing } from './intents.ts';
import { MAX_DRAWINGS, MAX_OWN_DRAWINGS } from './limits.ts';
import { viewDrawing } from './view.ts';

function isFull(state: TableState, sceneId: Drawing['sceneId'], facts: Facts): boolean {
  const all = [...state.drawings.values()];
  const own = all.filter(({ ownerId }) => ownerId === facts.actor).length;
  return (
    all.filter((drawing) => drawing.sceneId === sceneId).length >= MAX_DRAWINGS ||
    (!isGm(state, facts) && own >= MAX_OWN_DRAWINGS)
  );
}

/** Players draw where they are, for everybody. */
function add(state: TableState, intent: AddDrawing, facts: Facts): Decision {
  const { type: _, sceneId: asked, points: corners, ...drawn } = intent;
  const here = sceneIdOf(state, facts.actor);
  if (!isGm(state, facts)) {
    if (!actingMember(state, facts)) return refuse('spectator');
    if (!state.settings.playersDraw || drawn.layer === 'gm') return refuse('not-gm');
    if (asked !== undefined && asked !== here) return refuse('unknown-scene');
  }
  const scene = state.scenes.get(asked ?? here);
  if (!scene) return refuse('unknown-scene');
  if ((drawn.shape === 'text') !== (drawn.text.trim() !== '')) return refuse('empty-text');
  const points = keptCorners(scene, drawn.shape, corners);
  if (!points.ok) return points;
  if (isFull(state, scene.id, facts)) return refuse('too-many');
  const id = facts.newId() as DrawingId;
  const drawing = { ...drawn, id, sceneId: scene.id, ownerId: facts.actor, points: points.value };
  return accept([{ type: 'DrawingAdded', drawing }]);
}

/** Others' drawings are not a player's to touch, and those that the player does not know do not exist. */
function ofDrawing<Intent extends UpdateDrawing | DeleteDrawing>(
  judge: (state: TableState, drawing: Drawing, intent: Intent, facts: Facts) => Decision,
): Decider<Intent> {
  return (state, intent, facts) => {
    const drawing = state.drawings.get(intent.drawingId);
    if (!drawing) return refuse('unknown-drawing');
    if (isGm(state, facts)) return judge(state, drawing, intent, facts);
    if (!actingMember(state, facts)) return refuse('spectator');
    if (!viewDrawing(groundOf(state, viewerOf(state, facts.actor)), drawing)) return refuse('unknown-drawing');
    return drawing.ownerId === facts.actor ? judge(state, drawing, intent, facts) : refuse('not-owner');
  };
}

function update(state: TableState, drawing: Drawing, { changes: asked }: UpdateDrawing, facts: Facts): Decision {
  const { points: corners, ...changes } = asked;
  if (!isGm(state, facts) && (!state.settings.playersDraw || changes.layer === 'gm')) return refuse('not-gm');
  if (changes.text !== undefined && (drawing.shape === 'text') !== (changes.text.trim() !== ''))
    return refuse('empty-text');
  const scene = state.scenes.get(drawing.sceneId)!;
  const points = corners === undefined ? undefined : keptCorners(scene, drawing.shape, corners);
  if (points && !points.ok) return points;
  return accept([
    { type: 'DrawingChanged', drawingId: drawing.id, changes: { ...changes, ...(points && { points: points.value }) } },
  ]);
}

export const drawingDeciders: Deciders<DrawingIntent> = {
  'drawing.add': add,
  'drawing.update': ofDrawing(update),
  'drawing.delete': ofDrawing((_, { id: drawingId }) => accept([{ type: 'DrawingDeleted', drawingId }])),
};
