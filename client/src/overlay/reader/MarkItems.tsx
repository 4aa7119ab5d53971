import { useDeferredValue } from 'react';
import type { MapPoint } from '@tallow/shared/geometry';
import { carriedTemplate, type SceneModel } from '../../store/index.ts';
import { tokensInside } from '../templates/tokensInside.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { formats } from '../words/formats.ts';
import { tokenName } from '../words/tokenName.ts';
import { t } from '../words/t.ts';
import styles from './MapList.module.css';
import { placeText } from './thingsInSight.ts';

interface Whence {
  readonly grid: SceneModel['grid'];
  readonly from: { readonly name: string; readonly point: MapPoint } | null;
}

/** Things listed of each kind. */
const MAX = 60;

/** Pins as buttons that open them. */
export function PinItems({ grid, from }: Whence) {
  const ui = useTableUi();
  const pins = useDeferredValue(useModel((model) => model.pins));
  if (pins.size === 0) return null;
  return (
    <ul aria-label={t('reader.pins')}>
      {[...pins.values()].slice(0, MAX).map((pin) => (
        <li key={pin.id}>
          <button type="button" className={styles.item} onClick={() => ui.set({ mark: { kind: 'pin', id: pin.id } })}>
            {pin.title}
            <span className={styles.where}>{placeText(pin, grid, from)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is written on the map. */
export function WritingItems({ grid, from }: Whence) {
  const drawings = useDeferredValue(useModel((model) => model.drawings));
  const written = [...drawings.values()].filter(({ text }) => text !== '').slice(0, MAX);
  if (written.length === 0) return null;
  return (
    <ul aria-label={t('reader.writings')}>
      {written.map(({ id, text, points: [x = 0, y = 0] }) => (
        <li key={id} className={styles.item}>
          {text}
          <span className={styles.where}>{placeText({ x, y }, grid, from)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Templates as buttons that select who stands in them. */
export function TemplateItems({ grid, from }: Whence) {
  const table = useTable();
  const templates = useDeferredValue(useModel((model) => model.templates));
  const tokens = useDeferredValue(useModel((model) => model.tokens));
  if (templates.size === 0) return null;
  return (
    <ul aria-label={t('reader.templates')}>
      {[...templates.values()].slice(0, MAX).map((template) => {
        const inside = tokensInside(table.model, template.id);
        const shape = template.name === '' ? t(`templates.shapes.${template.shape}`) : template.name;
        const names = inside.length === 0 ? t('reader.nobody') : formats.list(inside.map(tokenName));
        return (
          <li key={template.id}>
            <button type="button" className={styles.item} onClick={() => table.select(inside.map(({ id }) => id))}>
              {t('reader.template', { shape, names })}
              <span className={styles.where}>{placeText(carriedTemplate(template, tokens), grid, from)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
