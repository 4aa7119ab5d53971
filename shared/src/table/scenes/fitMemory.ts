import type { UserId } from '../../kernel/index.ts';
import { emptyBitmap } from '../../vision/index.ts';
import { withEntry } from '../state/maps.ts';
import type { TableState } from '../state/TableState.ts';
import { stretchBitmap } from './stretchBitmap.ts';

/** What members remember of scenes that got another size, in that size. */
export function fitMemory(before: TableState, after: TableState): TableState {
  if (before.scenes === after.scenes) return after;
  let { memory } = after;
  for (const scene of after.scenes.values()) {
    const old = before.scenes.get(scene.id);
    if (!old || (old.width === scene.width && old.height === scene.height)) continue;
    const blank = emptyBitmap(scene.width, scene.height);
    const scale = { across: scene.width / old.width, down: scene.height / old.height };
    for (const [userId, scenes] of memory) {
      const known = scenes.get(scene.id);
      if (!known || (known.explored.width === blank.width && known.explored.height === blank.height)) continue;
      const explored = stretchBitmap(known.explored, blank, scale);
      memory = withEntry(memory, userId as UserId, withEntry(scenes, scene.id, { ...known, explored }));
    }
  }
  return memory === after.memory ? after : { ...after, memory };
}
