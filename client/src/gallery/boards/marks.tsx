import { Badge } from '../../overlay/controls/Badge.tsx';
import { BarMeter } from '../../overlay/controls/BarMeter.tsx';
import { Meter } from '../../overlay/controls/Meter.tsx';
import { Progress } from '../../overlay/controls/Progress.tsx';
import { Spinner } from '../../overlay/controls/Spinner.tsx';
import { TimeOf } from '../../overlay/controls/TimeOf.tsx';
import { Mark } from '../../overlay/theme/Mark.tsx';
import { t } from '../../overlay/words/t.ts';
import type { Board } from '../Board.ts';
import styles from '../Gallery.module.css';
import { AT } from '../logSamples.ts';

export const marks: Board = {
  name: 'marks',
  pieces: [
    {
      of: 'Badge',
      states: {
        plain: () => <Badge>{t('roles.player')}</Badge>,
        gold: () => <Badge tone="gold">{t('roles.gm')}</Badge>,
        magic: () => <Badge tone="magic">{t('token.statusNames.invisible')}</Badge>,
      },
    },
    {
      of: 'BarMeter',
      states: {
        full: () => <BarMeter value={50} max={50} />,
        hurt: () => <BarMeter value={21} max={50} />,
        'near death': () => <BarMeter value={7} max={50} />,
        down: () => <BarMeter value={0} max={50} />,
        'four digits': () => <BarMeter value={1_234} max={2_000} />,
      },
    },
    {
      of: 'Meter',
      states: {
        gold: () => <Meter className={styles.meter} share={0.6} />,
        success: () => <Meter className={styles.meter} share={0.8} tone="success" />,
        danger: () => <Meter className={styles.meter} share={0.2} tone="danger" />,
        magic: () => <Meter className={styles.meter} share={0.5} tone="magic" />,
        empty: () => <Meter className={styles.meter} share={0} />,
        'more than full': () => <Meter className={styles.meter} share={1.4} />,
      },
    },
    {
      of: 'Progress',
      isWide: true,
      states: {
        begun: () => <Progress label={t('importing.uploading')} value={0.05} />,
        'under way': () => <Progress label={t('importing.uploading')} value={0.62} />,
        'nobody knows': () => <Progress label={t('importing.uploading')} value={null} />,
      },
    },
    { of: 'Spinner', states: { turning: () => <Spinner label={t('loading')} /> } },
    { of: 'TimeOf', states: { 'of a line': () => <TimeOf at={AT} /> } },
    { of: 'Mark', states: { small: () => <Mark size={20} />, large: () => <Mark size={48} /> } },
  ],
};
