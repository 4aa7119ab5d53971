import { Pause } from 'lucide-react';
import { Banner } from '../controls/Banner.tsx';
import { Button } from '../controls/Button.tsx';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';

/** Says that nobody moves for now; the GM lets the game go on from here. */
export function PauseBanner() {
  const table = useTable();
  const isGm = useIsGm();
  const isPaused = useModel(({ session }) => session.paused);
  if (!isPaused) return null;
  return (
    <Banner icon={Pause} text={isGm ? t('pause.yours') : t('pause.text')}>
      {isGm && (
        <Button size="small" kind="primary" onClick={() => void table.act({ action: 'session.pause', paused: false })}>
          {t('pause.goOn')}
        </Button>
      )}
    </Banner>
  );
}
