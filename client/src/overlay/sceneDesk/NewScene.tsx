import { useState, type FormEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { TextField } from '../controls/TextField.tsx';
import { toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from './SceneDesk.module.css';
import { useDesk } from './useDesk.ts';

const MAX_CELLS = 300;
const START = { name: '', width: '30', height: '20', background: '#4a4a44', grid: 'square' } as const;
const kinds = () => (['square', 'hex', 'none'] as const).map((value) => ({ value, label: t(`scene.${value}`) }));

/** Empty ground of a size and a colour; nobody is shown it yet. */
export function NewScene({ onDone }: { readonly onDone: () => void }) {
  const desk = useDesk();
  const [typed, setTyped] = useState<Record<keyof typeof START, string>>(START);
  const [error, setError] = useState<string | null>(null);
  const type = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part });
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [width, height] = [toWhole(typed.width), toWhole(typed.height)];
    const fits = (cells: number | null): cells is number => cells !== null && cells >= 1 && cells <= MAX_CELLS;
    if (!fits(width) || !fits(height)) return setError(t('desk.sizeRule', { most: MAX_CELLS }));
    const kind = typed.grid as 'square' | 'hex' | 'none';
    const isMade = await desk.create({
      name: typed.name.trim() === '' ? t('desk.unnamed') : typed.name.trim(),
      width,
      height,
      background: typed.background,
      grid: { kind, offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
    });
    if (isMade) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void create(event)}>
      <TextField
        label={t('scene.name')}
        value={typed.name}
        maxLength={80}
        onChange={({ target }) => type({ name: target.value })}
      />
      <div className={styles.pair}>
        <TextField
          label={t('scene.columns')}
          value={typed.width}
          inputMode="numeric"
          error={error}
          onChange={({ target }) => type({ width: target.value })}
        />
        <TextField
          label={t('scene.rows')}
          value={typed.height}
          inputMode="numeric"
          onChange={({ target }) => type({ height: target.value })}
        />
        <Field label={t('desk.ground')}>
          {(wiring) => (
            <input
              {...wiring}
              type="color"
              value={typed.background}
              onChange={({ target }) => type({ background: target.value })}
            />
          )}
        </Field>
      </div>
      <Choice label={t('scene.grid')} value={typed.grid} options={kinds()} onChange={(grid) => type({ grid })} />
      <div className={styles.buttons}>
        <Button onClick={onDone}>{t('cancel')}</Button>
        <Button kind="primary" type="submit">
          {t('desk.create')}
        </Button>
      </div>
    </form>
  );
}
