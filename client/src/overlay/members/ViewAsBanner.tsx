import { Eye } from 'lucide-react';
import { Banner } from '../controls/Banner.tsx';
import { Button } from '../controls/Button.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { isolated } from '../words/isolated.ts';
import { t } from '../words/t.ts';
import styles from './ViewAsBanner.module.css';

/** Says that the GM sees what somebody else sees: nothing may be mistaken for the whole truth. */
export function ViewAsBanner() {
  const table = useTable();
  const name = useModel((model) =>
    model.viewAs === null ? null : (model.members.get(model.viewAs)?.displayName ?? ''),
  );
  if (name === null) return null;
  return (
    <div className={styles.place}>
      <Banner icon={Eye} text={t('table.viewingAs', { name: isolated(name) })}>
        <Button size="small" kind="primary" onClick={() => table.viewAs(null)}>
          {t('table.exit')}
        </Button>
      </Banner>
    </div>
  );
}
