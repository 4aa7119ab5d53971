import type { Viewer } from '../state/Member.ts';
import type { Recipients } from '../state/Recipients.ts';

/** A whisper is for its sender and those named; the GM reads it only when named. Strangers hear nothing. */
export function hearsLine(viewer: Viewer, line: { readonly from: string; readonly to: Recipients }): boolean {
  if (viewer.role === 'stranger') return false;
  if (line.to === 'all' || viewer.userId === line.from) return true;
  return line.to === 'gm' ? viewer.role === 'gm' : line.to.includes(viewer.userId);
}
