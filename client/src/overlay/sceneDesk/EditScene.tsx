import { useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Field } from '../controls/Field.tsx';
import { TextField } from '../controls/TextField.tsx';
import { t } from '../words/t.ts';
import styles from './SceneDesk.module.css';
import type { DeskScene } from './toShelves.ts';
import { useDesk } from './useDesk.ts';

/** About what bare stone looks like. */
const STONE = '#45433e';

interface EditSceneProps {
  readonly scene: DeskScene;
  /** Folders that there are. */
  readonly folders: readonly string[];
  readonly onClose: () => void;
}

/** What a scene is called, in which folder it is kept, and the colour of its ground where it has no picture. */
export function EditScene({ scene, folders, onClose }: EditSceneProps) {
  const desk = useDesk();
  const [name, setName] = useState(scene.name);
  const [folder, setFolder] = useState(scene.folder);
  const [ground, setGround] = useState(scene.background || STONE);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const changes = {
      ...(name.trim() !== '' && name.trim() !== scene.name && { name: name.trim() }),
      ...(ground !== (scene.background || STONE) && { background: ground }),
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
        {scene.assetId === '' && (
          <Field label={t('desk.ground')}>
            {(wiring) => (
              <input {...wiring} type="color" value={ground} onChange={({ target }) => setGround(target.value)} />
            )}
          </Field>
        )}
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
