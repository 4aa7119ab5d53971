import {
  ArrowDown,
  ArrowUp,
  Copy,
  CopyPlus,
  Download,
  EllipsisVertical,
  Eye,
  FolderInput,
  ScanEye,
  Trash2,
  UserRound,
} from 'lucide-react';
import { useState, type DragEvent } from 'react';
import type { MemberModel } from '../../store/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { Button } from '../controls/Button.tsx';
import { cx } from '../controls/cx.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { FACE, SCENE } from './drags.ts';
import { Faces } from './Faces.tsx';
import styles from './SceneDesk.module.css';
import { SceneThumb } from './SceneThumb.tsx';
import type { DeskScene } from './toShelves.ts';
import { useDesk } from './useDesk.ts';

interface SceneEntryProps {
  readonly scene: DeskScene;
  /** Who is placed there. */
  readonly people: readonly MemberModel[];
  /** Players who are elsewhere. */
  readonly others: readonly MemberModel[];
  /** Undefined: it is at that end of its folder. */
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
  readonly onEdit: () => void;
  /** Another scene was dropped on it. */
  readonly onSceneDrop: (sceneId: string) => void;
}

/** One scene on the desk: what it looks like, who is there, and what can be done with it. */
export function SceneEntry({ scene, people, others, onEarlier, onLater, onEdit, onSceneDrop }: SceneEntryProps) {
  const { id, name } = scene;
  const desk = useDesk();
  const isActive = useModel(({ session }) => session.activeSceneId === id);
  const isSeen = useModel((model) => model.scene?.id === id);
  const [isOver, setOver] = useState(false);
  const takes = ({ dataTransfer: { types } }: DragEvent): boolean => types.includes(FACE) || types.includes(SCENE);
  const onDragOver = (event: DragEvent): void => {
    if (!takes(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    if (!takes(event)) return;
    event.preventDefault();
    setOver(false);
    const [face, other] = [event.dataTransfer.getData(FACE), event.dataTransfer.getData(SCENE)];
    if (face !== '') desk.show(id, face);
    else if (other !== '' && other !== id) onSceneDrop(other);
  };
  const onDragStart = (event: DragEvent): void => {
    event.dataTransfer.setData(SCENE, id);
    event.dataTransfer.effectAllowed = 'move';
  };
  const groups: readonly MenuGroup[] = [
    {
      actions: [
        { label: t('desk.show'), icon: Eye, onPick: () => desk.show(id) },
        ...others.map(({ userId, displayName }) => ({
          label: t('desk.bring', { name: displayName }),
          icon: UserRound,
          onPick: () => desk.show(id, userId),
        })),
      ],
    },
    {
      actions: [
        { label: t('desk.edit'), icon: FolderInput, onPick: onEdit },
        ...(onEarlier ? [{ label: t('desk.earlier'), icon: ArrowUp, onPick: onEarlier }] : []),
        ...(onLater ? [{ label: t('desk.later'), icon: ArrowDown, onPick: onLater }] : []),
      ],
    },
    {
      actions: [
        { label: t('desk.duplicate'), icon: Copy, onPick: () => desk.duplicate(id, false) },
        { label: t('desk.duplicateWhole'), icon: CopyPlus, onPick: () => desk.duplicate(id, true) },
        { label: t('desk.export'), icon: Download, onPick: () => desk.exportScene(scene) },
        { label: t('desk.remove'), icon: Trash2, tone: 'danger', onPick: () => desk.remove(scene) },
      ],
    },
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its menu does all that dragging does
    <li
      className={styles.entry}
      data-over={isOver ? '' : undefined}
      data-testid={`scene-${name}`}
      draggable
      onDragStart={onDragStart}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <SceneThumb scene={scene} />
      <div className={styles.caption}>
        <span className={cx(list.name, list.short)} title={name}>
          <bdi>{name}</bdi>
        </span>
        <DropMenu
          align="end"
          groups={groups}
          trigger={<IconButton icon={EllipsisVertical} label={t('desk.more', { name })} size="small" side="left" />}
        />
      </div>
      <div className={styles.state}>
        {isActive && <Badge tone="gold">{t('desk.isShown')}</Badge>}
        {isSeen && <Badge>{t('desk.isSeen')}</Badge>}
        <Faces label={t('desk.people', { name })} people={people} />
        {!isSeen && (
          <Button size="small" onClick={() => desk.look(id)}>
            <ScanEye size={16} aria-hidden />
            {t('desk.look')}
          </Button>
        )}
      </div>
    </li>
  );
}
