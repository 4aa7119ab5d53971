import {
  BrickWall,
  CloudFog,
  Lightbulb,
  MousePointer2,
  Pencil,
  Radio,
  Ruler,
  Shapes,
  UserPlus,
  type LucideIcon,
} from 'lucide-react';
import type { KeyId } from '../../keys/index.ts';
import type { Role } from '@tallow/shared/table';
import type { ToolId } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

interface Asker {
  readonly role: Role;
  readonly playersDraw: boolean;
}
export interface ToolEntry {
  /** Its key and its words go by the same name. */
  readonly id: ToolId & KeyId;
  readonly icon: LucideIcon;
  /** Absent: to everybody. */
  readonly isOffered?: (asked: Asker) => boolean;
}

const isGm = ({ role }: Asker): boolean => role === 'gm';
const mayDraw = ({ role, playersDraw }: Asker): boolean => role === 'gm' || (role === 'player' && playersDraw);
const mayLay = ({ role }: Asker): boolean => role !== 'spectator';

const TOOLS: readonly ToolEntry[] = [
  { id: 'select', icon: MousePointer2 },
  { id: 'measure', icon: Ruler },
  { id: 'ping', icon: Radio },
  { id: 'draw', icon: Pencil, isOffered: mayDraw },
  { id: 'template', icon: Shapes, isOffered: mayLay },
  { id: 'place', icon: UserPlus, isOffered: isGm },
  { id: 'wall', icon: BrickWall, isOffered: isGm },
  { id: 'light', icon: Lightbulb, isOffered: isGm },
  { id: 'fog', icon: CloudFog, isOffered: isGm },
];

/** The tools that this user is offered. */
export function useOfferedTools(): readonly ToolEntry[] {
  const role = useModel((model) => model.me.role);
  const playersDraw = useModel((model) => model.session.playersDraw);
  return TOOLS.filter(({ isOffered }) => isOffered?.({ role, playersDraw }) ?? true);
}
