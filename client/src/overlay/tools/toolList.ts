import { CloudFog, MousePointer2, Radio, Ruler, UserPlus, type LucideIcon } from 'lucide-react';
import type { ToolId } from '../../store/index.ts';
import { words } from '../words/words.ts';

export interface ToolEntry {
  readonly id: ToolId;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut: string;
  readonly gmOnly?: true;
}

export const TOOLS: readonly ToolEntry[] = [
  { id: 'select', icon: MousePointer2, label: words.toolNames.select, shortcut: 'V' },
  { id: 'measure', icon: Ruler, label: words.toolNames.measure, shortcut: 'M' },
  { id: 'ping', icon: Radio, label: words.toolNames.ping, shortcut: 'P' },
  { id: 'place', icon: UserPlus, label: words.toolNames.place, shortcut: 'A', gmOnly: true },
  { id: 'fog', icon: CloudFog, label: words.toolNames.fog, shortcut: 'F', gmOnly: true },
];
