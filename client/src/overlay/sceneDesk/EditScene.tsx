import { useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { t } from '../words/t.ts';
import styles from './SceneDesk.module.css';
import type { DeskScene } from './toShelves.ts';
import { useDesk } from './useDesk.ts';

interface EditSceneProps {
  readonly scene: DeskScene;
  /** Folders that there are. */
  readonly folders: readonly string[];
  readonly onClose: () => void;
}

/** What a scene is called, and in which folder it is kept. */
export function EditScene({ scene, folders, onClose }: EditSceneProps) {
  const desk = useDesk();
  const [name, setName] = useState(scene.name);
  const [folder, setFolder] = useState(scene.folder);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const changes = {
      ...(name.trim() !== '' && name.trim() !== scene.name && { name: name.trim() }),
      ...(folder.trim() !== scene.folder && { folder: folder.trim() }),
    };
    if (Object.keys(changes).length > 0) desk.change(scene.id, changes);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('desk.editTitle', { name: scene.name })}>
      <form className={styles.form} onSubmit={save}>
        <TextField
          label={t('scene.name')}
          value={name}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          label={t('desk.folder')}
          note={t('desk.folderNote')}
          value={folder}
          maxLength={80}
          list="scene-folders"
          onChange={({ target }) => setFolder(target.value)}
        />
        <datalist id="scene-folders">
          {folders.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </datalist>
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('desk.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
