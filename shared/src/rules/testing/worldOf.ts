import type { SheetId } from '../../kernel/index.ts';
import { areHostile, deriveBeing, type Area, type Being, type World } from '../index.ts';
import { CELL, type TestTable } from './TestTable.ts';

const FEET = 5;
type Point = { readonly x: number; readonly y: number };

function isInside(area: Area, { x, y }: Point): boolean {
  const feet = (units: number): number => (units * FEET) / CELL;
  const [dx, dy] = [feet(x - area.x), feet(y - area.y)];
  if (area.shape === 'circle') return dx * dx + dy * dy <= area.radiusFeet ** 2;
  const angle = (area.direction * Math.PI) / 180;
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const aside = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle));
  if (area.shape === 'line') return along >= 0 && along <= area.lengthFeet && aside <= FEET / 2;
  return along > 0 && aside <= along + 1e-9 && dx * dx + dy * dy <= area.lengthFeet ** 2;
}

/** Feet between tokens at two corners: gaps along the longer axis, in whole cells. */
function between(a: Point, aSize: number, b: Point, bSize: number): number {
  const gap = (from: number, fromSize: number, to: number, toSize: number): number =>
    Math.max(to - (from + fromSize * CELL), from - (to + toSize * CELL));
  const widest = Math.max(gap(a.x, aSize, b.x, bSize), gap(a.y, aSize, b.y, bSize));
  return widest < 0 ? 0 : (Math.floor(widest / CELL) + 1) * FEET;
}

/** The table as a ruleset sees it. */
export function worldOf(table: TestTable): World {
  const { ruleset, options, sheets, places, combat, walls, hidden } = table;
  const being = (id: SheetId): Being | undefined => {
    const sheet = sheets.get(id);
    return sheet && deriveBeing(ruleset, sheet, options);
  };
  const sizeOf = (id: SheetId): number => sheets.get(id)?.size ?? 1;
  const middleOf = (id: SheetId, at: Point | undefined = places.get(id)): Point | undefined =>
    at && { x: at.x + (sizeOf(id) * CELL) / 2, y: at.y + (sizeOf(id) * CELL) / 2 };
  const distance = (a: SheetId, b: SheetId, to: Point | undefined = places.get(b)): number | undefined => {
    const from = places.get(a);
    return from && to && between(from, sizeOf(a), to, sizeOf(b));
  };
  const isWithin: World['isWithin'] = (id, area, at) => {
    const middle = middleOf(id, at);
    return middle !== undefined && isInside(area, middle);
  };
  const beings = [...sheets.keys()].flatMap((id) => being(id) ?? []);
  const reachTo: World['reachTo'] = (id, to) => {
    const from = places.get(id);
    const gap = (a: number, b: number): number => Math.max(b - (a + sizeOf(id) * CELL), a - b, 0);
    return from && { feet: Math.ceil((Math.max(gap(from.x, to.x), gap(from.y, to.y)) * FEET) / CELL), isOpen: true };
  };
  const threatens = (threat: Being, id: SheetId, at?: Point): boolean =>
    (distance(threat.sheet.id, id, at) ?? Infinity) <= ruleset.reachFeet(threat);
  return {
    options,
    combat: combat && {
      round: combat.round,
      turnOf: combat.turnOf,
      pool: (id, pool) => combat.pools.get(id)?.[pool],
      movementLeft: (id) =>
        sheets.has(id) ? ruleset.movementFeet(being(id)!) + (combat.granted.get(id) ?? 0) : undefined,
    },
    being,
    beings,
    distanceFeet: (a, b) => distance(a, b),
    hasLineOfEffect: (a, b) => !walls.some(([one, other]) => (one === a && other === b) || (one === b && other === a)),
    isHidden: (id) => hidden.includes(id),
    reachTo,
    middleOf: (id) => middleOf(id),
    within: (area) => [...sheets.keys()].filter((id) => isWithin(id, area)),
    isWithin,
    threatsLeft: (id, to) =>
      beings
        .filter(
          (other) =>
            other.sheet.id !== id &&
            sheets.has(id) &&
            areHostile(other.sheet, sheets.get(id)!) &&
            threatens(other, id) &&
            !threatens(other, id, to),
        )
        .map(({ sheet }) => sheet.id),
  };
}
