import { accept, refuse, type Result } from '../kernel/index.ts';
import type { Wall } from '../vision/index.ts';
import { cutPortals } from './cutPortals.ts';
import { fieldOf, isRecord, numberOf } from './fields.ts';
import { Findings } from './Findings.ts';
import { readFrame, type MapFrame } from './MapFrame.ts';
import { readOwnPart, type OwnPart } from './ownPart.ts';
import { readGlobalLight } from './readGlobalLight.ts';
import { readImage } from './readImage.ts';
import { readLights } from './readLights.ts';
import { readPortals } from './readPortals.ts';
import { checkCount, newBudget, readObjects, readWalls } from './readWalls.ts';
import { USUAL_CHOICES, type UvttChoices } from './UvttChoices.ts';
import { giveUp, Unreadable, type UvttRefusal } from './UvttRefusal.ts';
import type { UvttScene } from './UvttScene.ts';

/**
 * Reads a Universal VTT file (.dd2vtt, .uvtt, .df2vtt) that JSON.parse has taken apart. Entries that make no sense are
 * left out and told in the report. Refuses a file without size or picture, or beyond the limits, with a sentence for
 * the uploader; never throws.
 */
export function parseUvtt(json: unknown, choices: UvttChoices = USUAL_CHOICES): Result<UvttScene, UvttRefusal> {
  try {
    return accept(readScene(json, choices));
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.refusal);
    throw error;
  }
}

function readScene(json: unknown, choices: UvttChoices): UvttScene {
  if (!isRecord(json)) giveUp('not-an-object', 'The file is not a Universal VTT map.');
  const findings = new Findings();
  checkFormat(json, findings);
  const frame = readFrame(json);
  const own = readOwnPart(json, frame.width, frame.height);
  if (own) return ownScene(frame, json, own, findings);
  if (own === null) findings.mend('format', 'What Tallow wrote beside the usual could not be read.');
  const budget = newBudget();
  const drawn = readWalls(frame, json, budget, findings);
  const objects = readObjects(frame, json, choices.objects, budget, findings);
  checkCount([...drawn, ...objects.walls]);
  const { doors, windows } = readPortals(frame, json, drawn, choices.openPortals, findings);
  const panes = windows.map((place): Wall => ({ ...place, kind: 'window' }));
  const opened = cutPortals(drawn, [...doors, ...windows]);
  const walls = [...opened, ...objects.walls, ...panes];
  checkCount(walls);
  const lights = choices.lights ? readLights(frame, json, findings) : noLights(json, findings);
  const taken = {
    walls: opened.length,
    objects: objects.count,
    doors: doors.length,
    windows: windows.length,
    lights: lights.length,
  };
  const { width, height, pixelsPerCell } = frame;
  const globalLight = readGlobalLight(json, findings);
  const image = readImage(json);
  const report = { taken, leftOut: findings.leftOut, mended: findings.mended };
  return { width, height, pixelsPerCell, walls, doors, lights, globalLight, image, report };
}

/** A file of our own tells all of the scene as it was. */
function ownScene(frame: MapFrame, json: unknown, own: OwnPart, findings: Findings): UvttScene {
  const { width, height, pixelsPerCell } = frame;
  const { walls, doors, lights, globalLight } = own;
  const taken = { walls: walls.length, objects: 0, doors: doors.length, windows: 0, lights: lights.length };
  return {
    width,
    height,
    pixelsPerCell,
    walls: [],
    doors: [],
    lights: [],
    globalLight,
    own,
    image: readImage(json),
    report: { taken, leftOut: findings.leftOut, mended: findings.mended },
  };
}

/** Every version is read alike. Only a file that shows no other sign of a map is refused for not naming one. */
function checkFormat(json: unknown, findings: Findings): void {
  const format = numberOf(fieldOf(json, 'format'));
  if (format !== undefined && format > 0) return;
  if (!isRecord(fieldOf(json, 'resolution'))) giveUp('bad-format', 'The file does not name a Universal VTT "format".');
  findings.mend('format', 'The file does not say which "format" it has; it was read like any other.');
}

function noLights(json: unknown, findings: Findings): readonly [] {
  const lights = fieldOf(json, 'lights');
  if (Array.isArray(lights)) for (const _ of lights) findings.leaveOut('lights', 'Lights were not wanted.');
  return [];
}
