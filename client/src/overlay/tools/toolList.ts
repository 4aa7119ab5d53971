import { CloudFog, MousePointer2, Radio, Ruler, UserPlus, type LucideIcon } from 'lucide-react';
import type { KeyId } from '../../keys/index.ts';
import type { ToolId } from '../../store/index.ts';

export interface ToolEntry {
  /** Its key and its words go by the same name. */
  readonly id: ToolId & KeyId;
  readonly icon: LucideIcon;
  readonly gmOnly?: true;
}

export const TOOLS: readonly ToolEntry[] = [
  { id: 'select', icon: MousePointer2 },
  { id: 'measure', icon: Ruler },
  { id: 'ping', icon: Radio },
  { id: 'place', icon: UserPlus, gmOnly: true },
  { id: 'fog', icon: CloudFog, gmOnly: true },
];
