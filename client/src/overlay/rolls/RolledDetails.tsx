import { explainRolled, type Rolled, type RolledDice, type RolledDie, type RollWords } from '@tallow/shared/dice';
import { useModel } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './RolledDetails.module.css';
import { rollWords } from './rollWords.ts';

function toMeaning({ why, exploded, critical }: RolledDie): string {
  const about = [
    why === 'dropped' && t('rolls.dropped'),
    why === 'rerolled' && t('rolls.rerolled'),
    exploded && t('rolls.exploded'),
    critical && t(critical === 'high' ? 'rolls.critHigh' : 'rolls.critLow'),
  ];
  return formats.list(about.filter((part) => typeof part === 'string'));
}

function Die({ die }: { readonly die: RolledDie }) {
  const meaning = toMeaning(die);
  const shown =
    die.faces && die.faces.length > 1 ? `${die.value} (${die.faces.join('+')})` : String(die.value).replace('-', '−');
  return (
    <li
      className={styles.die}
      data-out={die.kept ? undefined : ''}
      data-critical={die.critical}
      data-success={die.why === 'success' ? '' : undefined}
      title={meaning === '' ? undefined : meaning}
    >
      {die.kept ? shown : <s>{shown}</s>}
      {die.exploded && '!'}
      {meaning !== '' && <span className="heard-only"> {meaning}</span>}
    </li>
  );
}

function Dice({ dice, words }: { readonly dice: RolledDice; readonly words: RollWords }) {
  return (
    <div className={styles.group}>
      <span className={styles.notation}>
        {dice.notation}
        {dice.label !== undefined && <span className={styles.label}> {words.label(dice.label)}</span>}
      </span>
      <ul className={styles.dice}>
        {dice.dice.map((die, i) => (
          <Die key={i} die={die} />
        ))}
        {dice.omitted !== undefined && <li className={styles.text}>{t('rolls.omitted', { count: dice.omitted })}</li>}
      </ul>
    </div>
  );
}

interface RolledDetailsProps {
  readonly rolled: Rolled;
  /** The rules made it, not somebody's formula. */
  readonly byRules?: boolean;
}

/** How a result came about: every die, every name, and the formula. What the reader may not know is not in it. */
export function RolledDetails({ rolled, byRules = false }: RolledDetailsProps) {
  const ruleset = useModel(({ session }) => session.ruleset);
  const words = rollWords(ruleset, byRules);
  const text = explainRolled(rolled, words);
  return (
    <div className={styles.details}>
      {rolled.dice.map((dice, i) => (
        <Dice key={i} dice={dice} words={words} />
      ))}
      {rolled.omitted !== undefined && <p className={styles.text}>{t('rolls.omitted', { count: rolled.omitted })}</p>}
      {rolled.failures !== undefined && (
        <p className={styles.text}>
          {formats.list([
            t('rolls.successes', { count: rolled.successes ?? 0 }),
            t('rolls.failures', { count: rolled.failures }),
          ])}
        </p>
      )}
      {rolled.variables.length > 0 && (
        <dl className={styles.variables}>
          {rolled.variables.map((variable) => (
            <div key={variable.name}>
              <dt>{words.variable(variable) ?? variable.name}</dt>
              <dd>{variable.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {text !== '' && <p className={styles.text}>{text.replaceAll(/~([^~]*)~/g, '$1')}</p>}
    </div>
  );
}
