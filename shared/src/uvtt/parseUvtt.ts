import { accept, refuse, type Result } from '../kernel/index.ts';
import { fieldOf, isFiniteNumber, isRecord } from './fields.ts';
import { readFrame } from './MapFrame.ts';
import { readDoors } from './readDoors.ts';
import { readGlobalLight } from './readGlobalLight.ts';
import { readImage } from './readImage.ts';
import { readLights } from './readLights.ts';
import { readWalls } from './readWalls.ts';
import { giveUp, Unreadable, type UvttRefusal } from './UvttRefusal.ts';
import type { UvttScene } from './UvttScene.ts';

/**
 * Reads a Universal VTT file (.dd2vtt, .uvtt, .df2vtt) that JSON.parse has taken apart. Any format above 0.
 * Refuses what is malformed or beyond the limits, with a sentence for the uploader; never throws.
 */
export function parseUvtt(json: unknown): Result<UvttScene, UvttRefusal> {
  try {
    return accept(readScene(json));
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.refusal);
    throw error;
  }
}

function readScene(json: unknown): UvttScene {
  if (!isRecord(json)) giveUp('not-an-object', 'The file is not a Universal VTT map.');
  const format = fieldOf(json, 'format');
  if (!isFiniteNumber(format) || format <= 0) giveUp('bad-format', 'The file does not name a Universal VTT "format".');
  const frame = readFrame(json);
  const walls = readWalls(frame, json);
  return {
    width: frame.width,
    height: frame.height,
    pixelsPerCell: frame.pixelsPerCell,
    walls,
    doors: readDoors(frame, json, walls),
    lights: readLights(frame, json),
    globalLight: readGlobalLight(json),
    image: readImage(json),
  };
}
