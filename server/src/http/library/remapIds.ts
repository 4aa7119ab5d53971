import { randomUUID } from 'node:crypto';
import type { EntryId } from '@tallow/shared/kernel';
import type { SheetTemplate } from '@tallow/shared/rules';

/**
 * The template with ids of its own: what lay in what still does. Its picture belongs to another table and does not
 * come along.
 */
export function remapIds(template: SheetTemplate): SheetTemplate {
  const fresh = new Map<EntryId, EntryId>(template.entries.map(({ id }) => [id, randomUUID() as EntryId]));
  const entries = template.entries.map((entry) => ({
    ...entry,
    id: fresh.get(entry.id)!,
    containerId: entry.containerId === null ? null : (fresh.get(entry.containerId) ?? null),
  }));
  return { ...template, image: '', entries };
}
