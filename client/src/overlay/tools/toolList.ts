import { CloudFog, MousePointer2, Radio, Ruler, UserPlus, type LucideIcon } from 'lucide-react';
import type { KeyId } from '../../keys/index.ts';
import type { ToolId } from '../../store/index.ts';
import { words } from '../words/words.ts';

export interface ToolEntry {
  /** Its key goes by the same name. */
  readonly id: ToolId & KeyId;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly gmOnly?: true;
}

export const TOOLS: readonly ToolEntry[] = [
  { id: 'select', icon: MousePointer2, label: words.toolNames.select },
  { id: 'measure', icon: Ruler, label: words.toolNames.measure },
  { id: 'ping', icon: Radio, label: words.toolNames.ping },
  { id: 'place', icon: UserPlus, label: words.toolNames.place, gmOnly: true },
  { id: 'fog', icon: CloudFog, label: words.toolNames.fog, gmOnly: true },
];
