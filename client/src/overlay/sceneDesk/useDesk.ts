import { useMemo } from 'react';
import type { SceneId, UserId } from '@tallow/shared/kernel';
import type { Action } from '../../store/index.ts';
import { saveBlob } from '../controls/saveFile.ts';
import { useToast } from '../controls/useToast.ts';
import { useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import type { DeskScene } from './toShelves.ts';

type SceneChanges = Omit<Extract<Action, { action: 'scene.update' }>, 'action' | 'sceneId'>;
type NewScene = Omit<Extract<Action, { action: 'scene.create' }>, 'action'>;

export interface Desk {
  readonly create: (scene: NewScene) => Promise<boolean>;
  /** Null: back to where everybody else is. */
  readonly look: (sceneId: string | null) => void;
  /** To everybody, or to one. */
  readonly show: (sceneId: string, userId?: string) => void;
  readonly change: (sceneId: string, changes: SceneChanges) => void;
  readonly order: (sceneIds: readonly string[]) => void;
  /** As a file that other programs read. */
  readonly exportScene: (scene: Pick<DeskScene, 'id' | 'name'>) => void;
  readonly duplicate: (sceneId: string, tokens: boolean) => void;
  /** Deletes at once and offers to take it back. */
  readonly remove: (scene: Pick<DeskScene, 'id' | 'name'>) => void;
}

/** What the GM does with scenes. */
export function useDesk(): Desk {
  const table = useTable();
  const toast = useToast();
  return useMemo(() => {
    /** The newest step about it: others may have happened since. */
    const takeBack = async (name: string): Promise<void> => {
      const steps = await table.steps();
      const step = steps.find(({ what, subjects }) => what === 'scene' && subjects.includes(name));
      if (step) await table.act({ action: 'undo', stepId: step.stepId });
    };
    return {
      create: async (scene) => (await table.act({ action: 'scene.create', ...scene })).ok,
      look: (sceneId) => void table.act({ action: 'scene.look', sceneId: sceneId as SceneId | null }),
      show: (sceneId, userId) =>
        void table.act({
          action: 'scene.activate',
          sceneId: sceneId as SceneId,
          ...(userId !== undefined && { userIds: [userId as UserId] }),
        }),
      change: (sceneId, changes) => void table.act({ action: 'scene.update', sceneId: sceneId as SceneId, ...changes }),
      order: (sceneIds) => void table.act({ action: 'scene.order', sceneIds: sceneIds.map((id) => id as SceneId) }),
      exportScene: ({ id, name }) =>
        void table.loadSceneFile(id).then(
          (file) => saveBlob(name, 'dd2vtt', file),
          () => toast(t('desk.notExported')),
        ),
      duplicate: (sceneId, tokens) =>
        void table.act({ action: 'scene.duplicate', sceneId: sceneId as SceneId, tokens }),
      remove: ({ id, name }) =>
        void table.act({ action: 'scene.delete', sceneId: id as SceneId }).then(({ ok }) => {
          const action = { label: t('undo'), onPick: () => void takeBack(name).catch(() => undefined) };
          if (ok) toast(t('desk.removed', { name }), { action });
        }),
    };
  }, [table, toast]);
}
