import { CloudFog, MousePointer2, Radio, Ruler, UserPlus, type LucideIcon } from 'lucide-react';
import type { KeyId } from '../../keys/index.ts';
import type { ToolId } from '../../store/index.ts';
import { t } from '../words/t.ts';

export interface ToolEntry {
  /** Its key goes by the same name. */
  readonly id: ToolId & KeyId;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly gmOnly?: true;
}

export const TOOLS: readonly ToolEntry[] = [
  { id: 'select', icon: MousePointer2, label: t('toolNames.select') },
  { id: 'measure', icon: Ruler, label: t('toolNames.measure') },
  { id: 'ping', icon: Radio, label: t('toolNames.ping') },
  { id: 'place', icon: UserPlus, label: t('toolNames.place'), gmOnly: true },
  { id: 'fog', icon: CloudFog, label: t('toolNames.fog'), gmOnly: true },
];
