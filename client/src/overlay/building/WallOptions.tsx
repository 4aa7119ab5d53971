import { BrickWall, DoorClosed, Link2, MousePointer2, Spline, Trash2, type LucideIcon } from 'lucide-react';
import type { Building } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import styles from '../controls/OptionsBar.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

const MODES: readonly (readonly [Building['mode'], LucideIcon])[] = [
  ['line', Spline],
  ['room', BrickWall],
  ['door', DoorClosed],
  ['choose', MousePointer2],
];
const KINDS = ['wall', 'window', 'curtain', 'invisible', 'terrain'] as const;
const SIDES = ['both', 'left', 'right'] as const;

/** What the wall tool builds next, and what becomes of the walls that are chosen. */
export function WallOptions() {
  const table = useTable();
  const tool = useModel((model) => model.tool);
  const building = useModel((model) => model.building);
  const walls = useModel((model) => model.walls);
  if (tool !== 'wall') return null;
  const chosen = [...building.walls].flatMap((id) => walls.get(id) ?? []);
  const wallIds = chosen.map(({ id }) => id);
  const isChoosing = building.mode === 'choose';
  const kind = isChoosing && chosen[0] ? chosen[0].kind : building.kind;
  const setKind = (next: Building['kind']): void => {
    if (chosen.length > 0 && isChoosing) void table.act({ action: 'wall.update', wallIds, kind: next });
    else table.build({ kind: next });
  };
  return (
    <section aria-label={t('building.walls')} className={cx(card.glass, card.floats, styles.bar)}>
      <div role="toolbar" aria-label={t('building.mode')} className={styles.group}>
        {MODES.map(([mode, icon]) => (
          <IconButton
            key={mode}
            icon={icon}
            size="small"
            side="bottom"
            label={t(`building.modes.${mode}`)}
            pressed={building.mode === mode}
            onClick={() => table.build({ mode, walls: new Set() })}
          />
        ))}
      </div>
      <div className={styles.group}>
        <select
          className={styles.select}
          aria-label={t('building.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value as Building['kind'])}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {t(`building.kinds.${name}`)}
            </option>
          ))}
        </select>
        {isChoosing && chosen.length > 0 && (
          <>
            <select
              className={styles.select}
              aria-label={t('building.sides')}
              value={chosen[0]!.side}
              onChange={({ target }) =>
                void table.act({ action: 'wall.update', wallIds, side: target.value as (typeof SIDES)[number] })
              }
            >
              {SIDES.map((name) => (
                <option key={name} value={name}>
                  {t(`building.side.${name}`)}
                </option>
              ))}
            </select>
            <span className={styles.label}>{t('building.chosen', { count: chosen.length })}</span>
            {chosen.length === 2 && (
              <IconButton
                icon={Link2}
                size="small"
                side="bottom"
                label={t('building.join')}
                onClick={() => void table.act({ action: 'wall.join', wallIds })}
              />
            )}
            <IconButton
              icon={Trash2}
              size="small"
              side="bottom"
              label={t('building.delete')}
              onClick={() => void table.act({ action: 'wall.delete', wallIds })}
            />
          </>
        )}
      </div>
    </section>
  );
}
