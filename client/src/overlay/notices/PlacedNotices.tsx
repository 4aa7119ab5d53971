import { useEffect, useRef } from 'react';
import type { Notice } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useMapView } from '../table/MapView.ts';
import { useModel } from '../table/TableContext.ts';
import { refusalText } from '../words/refusalText.ts';
import styles from './PlacedNotices.module.css';

/** Stays at its place of the map while the map moves under it. */
function Placed({ notice }: { readonly notice: Notice }) {
  const { text, tone, at, error } = notice;
  const view = useMapView();
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!view || !at) return undefined;
    const place = (): void => {
      const { x, y } = view.screenOf(at.x, at.y);
      if (box.current) box.current.style.translate = `calc(${x}px - 50%) calc(${y}px - 100% - 8px)`;
    };
    place();
    return view.onView(place);
  }, [view, at]);
  return (
    <span ref={box} className={cx(card.panel, card.floats, styles.notice)} data-tone={tone}>
      {error ? refusalText(error) : text}
    </span>
  );
}

/** Short lines near what they are about, such as why a move was refused. */
export function PlacedNotices() {
  const notices = useModel((model) => model.notices);
  return (
    <output className={styles.layer}>
      {notices
        .filter(({ at }) => at !== null)
        .map((notice) => (
          <Placed key={notice.id} notice={notice} />
        ))}
    </output>
  );
}
