import type { UserId } from '@tallow/shared/kernel';
import type { Recipients } from '@tallow/shared/table';
import { Choice } from '../controls/Choice.tsx';
import { useModel } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { PeopleField } from './PeopleField.tsx';
import styles from './Handouts.module.css';

type Kind = 'gm' | 'all' | 'some';

/** Whom something is for: the GM, everybody, or those who are ticked. */
export function AudienceField({
  value,
  onChange,
}: {
  readonly value: Recipients;
  readonly onChange: (value: Recipients) => void;
}) {
  const members = useModel((model) => model.members);
  const kind: Kind = typeof value === 'string' ? value : 'some';
  const first = [...members.values()].find(({ role }) => role !== 'gm')?.userId;
  const pick = (next: Kind): void => {
    if (next !== 'some') onChange(next);
    else if (first !== undefined) onChange([first as UserId]);
  };
  const options = [
    { value: 'gm', label: t('handouts.forGm') },
    { value: 'all', label: t('handouts.forAll') },
    ...(first === undefined ? [] : [{ value: 'some', label: t('handouts.forSome') } as const]),
  ] as const;
  return (
    <div className={styles.form}>
      <span className={styles.label}>{t('handouts.audience')}</span>
      <Choice label={t('handouts.audience')} value={kind} options={options} onChange={pick} />
      {typeof value !== 'string' && (
        <PeopleField
          label={t('handouts.forSome')}
          value={value}
          onChange={(some) => onChange(some.length === 0 ? 'gm' : some)}
        />
      )}
    </div>
  );
}
