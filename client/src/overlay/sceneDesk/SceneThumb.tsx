import { useCallback, useState } from 'react';
import { usePicture } from '../portraits/usePicture.ts';
import { useTable } from '../table/TableContext.ts';
import styles from './SceneDesk.module.css';
import type { DeskScene } from './toShelves.ts';

/** The whole picture of a scene, small; without one its ground. */
export function SceneThumb({ scene }: { readonly scene: DeskScene }) {
  const { id, assetId, imageWidth, imageHeight, maxZoom, width, height, background } = scene;
  const table = useTable();
  const load = useCallback(
    async (_: string, signal: AbortSignal) => (await table.loadTile(id, 0, 0, 0, signal))?.blob ?? null,
    [table, id],
  );
  const url = usePicture(assetId, load);
  const [natural, setNatural] = useState({ width: 1, height: 1 });
  // The coarsest tile may reach beyond the picture.
  const [across, down] = [imageWidth / 2 ** maxZoom, imageHeight / 2 ** maxZoom].map((side) => Math.max(1, side));
  return (
    <span className={styles.thumb} aria-hidden>
      <span
        className={styles.ground}
        style={{ aspectRatio: `${width} / ${height}`, ...(background !== '' && { background }) }}
        data-tall={height > width ? '' : undefined}
      >
        {url !== null && (
          <img
            src={url}
            alt=""
            draggable={false}
            style={{ width: `${(natural.width / across!) * 100}%`, height: `${(natural.height / down!) * 100}%` }}
            onLoad={({ currentTarget }) =>
              setNatural({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            }
          />
        )}
      </span>
    </span>
  );
}
