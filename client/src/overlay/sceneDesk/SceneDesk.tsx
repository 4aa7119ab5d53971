import { FileDown, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { EditScene } from './EditScene.tsx';
import { NewScene } from './NewScene.tsx';
import styles from './SceneDesk.module.css';
import { SceneEntry } from './SceneEntry.tsx';
import { moveWithin, putBefore, toShelves, type DeskScene } from './toShelves.ts';
import { useDesk } from './useDesk.ts';

/** For the GM: all scenes, who is where, and what is still to come. */
export function SceneDeskDialog() {
  const ui = useTableUi();
  const isGm = useIsGm();
  const isOpen = isGm && ui.dialog === 'scenes';
  return (
    <Dialog
      open={isOpen}
      onClose={() => ui.set({ dialog: null })}
      title={t('desk.title')}
      about={t('desk.about')}
      wide="very"
    >
      {isOpen && <Scenes />}
    </Dialog>
  );
}

function useScenes(): readonly DeskScene[] {
  const prepared = useModel((model) => model.prepared);
  const names = useModel((model) => model.scenes);
  return useMemo(
    () => [...prepared.values()].map((scene) => ({ ...scene, name: names.get(scene.id) ?? '' })),
    [prepared, names],
  );
}

function Scenes() {
  const ui = useTableUi();
  const desk = useDesk();
  const scenes = useScenes();
  const members = useModel((model) => model.members);
  const whereabouts = useModel((model) => model.whereabouts);
  const [search, setSearch] = useState('');
  const [isMaking, setMaking] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const shelves = toShelves(scenes, search);
  const whole = toShelves(scenes, '');
  const edited = scenes.find(({ id }) => id === editing);
  const people = [...members.values()].filter(({ role }) => role !== 'gm');
  const move = (scene: DeskScene, by: 1 | -1): (() => void) | undefined => {
    const ids = moveWithin(whole, scene, by);
    return ids && (() => desk.order(ids));
  };
  const drop = (target: DeskScene, movedId: string): void => {
    const moved = scenes.find(({ id }) => id === movedId);
    if (!moved) return;
    if (moved.folder !== target.folder) desk.change(moved.id, { folder: target.folder });
    desk.order(putBefore(whole, moved, target));
  };
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <TextField
          label={t('desk.search')}
          hideLabel
          placeholder={t('desk.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <Button onClick={() => setMaking(true)}>
          <Plus size={16} aria-hidden />
          {t('desk.new')}
        </Button>
        <Button onClick={() => ui.set({ dialog: 'import' })}>
          <FileDown size={16} aria-hidden />
          {t('table.importMap')}
        </Button>
      </div>
      {isMaking && <NewScene onDone={() => setMaking(false)} />}
      {shelves.length === 0 && <p className={styles.none}>{t('desk.nothingFound')}</p>}
      {shelves.map(({ folder, scenes: kept }) => (
        <section key={folder} className={styles.shelf} aria-label={folder === '' ? t('desk.noFolder') : folder}>
          {(folder !== '' || shelves.length > 1) && (
            <h3 className={styles.folder}>{folder === '' ? t('desk.noFolder') : folder}</h3>
          )}
          <ul className={styles.entries}>
            {kept.map((scene) => (
              <SceneEntry
                key={scene.id}
                scene={scene}
                people={people.filter(({ userId }) => whereabouts.get(userId) === scene.id)}
                others={people.filter(({ userId }) => whereabouts.get(userId) !== scene.id)}
                onEarlier={move(
                  whole.flatMap((shelf) => shelf.scenes).find(({ id }) => id === scene.id)!,
                  -1,
                )}
                onLater={move(
                  whole.flatMap((shelf) => shelf.scenes).find(({ id }) => id === scene.id)!,
                  1,
                )}
                onEdit={() => setEditing(scene.id)}
                onSceneDrop={(id) => drop(scene, id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {edited && (
        <EditScene
          key={edited.id}
          scene={edited}
          folders={[...new Set(scenes.map(({ folder }) => folder))].filter((folder) => folder !== '')}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
