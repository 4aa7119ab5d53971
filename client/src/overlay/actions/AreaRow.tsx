import { Check, MapPin, Shapes, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Area } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { toPlain } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from './ActionComposer.module.css';
import { startArea } from './startArea.ts';

const SHAPES = ['circle', 'cone', 'line'] as const;
const USUAL_FEET = 15;

/** What stays on the map of an area of the rules. */
const asTemplate = (area: Area) => {
  const { shape, x, y } = area;
  return area.shape === 'circle'
    ? { shape, x, y, lengthFeet: area.radiusFeet }
    : { shape, x, y, lengthFeet: area.lengthFeet, direction: area.direction };
};

interface AreaRowProps {
  readonly sheetId: string;
  /** What the thing in use reaches; 0: it has no area of its own. */
  readonly feet: number;
  readonly area: Area | null;
  readonly onChange: (area: Area | null) => void;
}

/** A circle, cone or line that is put on the map. */
export function AreaRow({ sheetId, feet: ownFeet, area, onChange }: AreaRowProps) {
  const table = useTable();
  const view = useMapView();
  const pointing = useModel((model) => (model.pointing?.kind === 'area' ? model.pointing : null));
  const [feet, setFeet] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const size = feet ?? (ownFeet > 0 ? ownFeet : USUAL_FEET);
  const put = pointing?.isPut ? pointing.area : null;
  useEffect(() => {
    if (put) onChange(put);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what was put down counts
  }, [put]);
  const begin = (shape: Area['shape']): void => {
    table.point(startArea(table.model, sheetId, shape, size));
    view?.focus();
  };
  const keep = (): void => {
    const { color } = table.model.markOptions.template;
    if (area) void table.act({ action: 'template.add', ...asTemplate(area), color });
  };
  const drop = (): void => {
    table.point(null);
    onChange(null);
  };
  if (ownFeet === 0 && !area && !pointing && !isOpen) {
    return (
      <Button kind="plain" size="small" onClick={() => setOpen(true)}>
        <MapPin size={14} aria-hidden />
        {t('actions.addArea')}
      </Button>
    );
  }
  return (
    <fieldset className={styles.area}>
      <legend className="heard-only">{t('actions.area')}</legend>
      <MapPin size={14} aria-hidden />
      {SHAPES.map((shape) => (
        <Button
          key={shape}
          size="small"
          aria-pressed={pointing?.shape === shape || (!pointing && area?.shape === shape)}
          onClick={() => begin(shape)}
        >
          {t(`actions.shapes.${shape}`)}
        </Button>
      ))}
      <input
        className={styles.feet}
        aria-label={t('actions.areaFeet')}
        inputMode="numeric"
        value={String(size)}
        maxLength={4}
        onChange={({ target }) => setFeet(Math.max(1, Number(toPlain(target.value).replaceAll(/\D/g, '')) || 1))}
      />
      <span aria-hidden>{t('actions.feet')}</span>
      {area && (
        <span className={styles.put}>
          <Check size={14} aria-hidden />
          {t('actions.areaPut')}
        </span>
      )}
      {area && <IconButton icon={Shapes} label={t('actions.keepArea')} size="small" onClick={keep} />}
      {(area ?? pointing) && <IconButton icon={X} label={t('actions.noArea')} size="small" onClick={drop} />}
    </fieldset>
  );
}
