import type { UserId } from '@tallow/shared/kernel';
import { useModel } from '../table/TableContext.ts';
import styles from './Handouts.module.css';

/** Ticks among those who are not GMs. */
export function PeopleField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly UserId[];
  readonly onChange: (value: readonly UserId[]) => void;
}) {
  const members = useModel((model) => model.members);
  const players = [...members.values()].filter(({ role }) => role !== 'gm');
  return (
    <fieldset className={styles.people}>
      <legend className="heard-only">{label}</legend>
      {players.map(({ userId, displayName }) => {
        const id = userId as UserId;
        const isIn = value.includes(id);
        return (
          <label key={id} className={styles.person}>
            <input
              type="checkbox"
              checked={isIn}
              onChange={() => onChange(isIn ? value.filter((other) => other !== id) : [...value, id])}
            />
            {displayName}
          </label>
        );
      })}
    </fieldset>
  );
}
