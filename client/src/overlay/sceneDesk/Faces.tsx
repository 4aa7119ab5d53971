import type { DragEvent } from 'react';
import { useModel } from '../table/TableContext.ts';
import { Portrait } from '../portraits/Portrait.tsx';
import type { MemberModel } from '../../store/index.ts';
import { FACE } from './drags.ts';
import styles from './SceneDesk.module.css';

/** Somebody who is on a scene: their character's face, to be dragged onto another one. */
function Face({ userId, displayName }: MemberModel) {
  const image = useModel(({ sheets }) => [...sheets.values()].find(({ ownerId }) => ownerId === userId)?.image ?? '');
  const onDragStart = (event: DragEvent): void => {
    event.stopPropagation();
    event.dataTransfer.setData(FACE, userId);
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a scene's menu brings people, too
    <li
      className={styles.face}
      draggable
      onDragStart={onDragStart}
      title={displayName}
      data-testid={`face-${displayName}`}
    >
      <Portrait name={displayName} image={image} />
      <span className="heard-only">{displayName}</span>
    </li>
  );
}

export function Faces({ label, people }: { readonly label: string; readonly people: readonly MemberModel[] }) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.faces} aria-label={label}>
      {people.map((member) => (
        <Face key={member.userId} {...member} />
      ))}
    </ul>
  );
}
