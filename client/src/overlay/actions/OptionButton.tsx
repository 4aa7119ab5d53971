import { Button } from '@base-ui/react/button';
import type { PromptOption } from '@tallow/shared/rules';
import { Key } from '../controls/Key.tsx';
import { said } from '../words/said.ts';
import { Pips } from './Pips.tsx';
import styles from './PromptCard.module.css';

interface OptionButtonProps {
  readonly option: PromptOption;
  readonly digit: number;
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** One answer: its name and price, the roll it leads to, or why it is not open. */
export function OptionButton({
  option: { name, cost, disabled, formula },
  digit,
  isOpen,
  busy,
  onPress,
}: OptionButtonProps) {
  const why = disabled === null ? formula : said(disabled);
  return (
    <Button
      type="button"
      className={styles.option}
      disabled={disabled !== null || busy}
      focusableWhenDisabled
      aria-pressed={isOpen || undefined}
      onClick={onPress}
    >
      {digit <= 9 && <Key>{String(digit)}</Key>}
      <span className={styles.words}>
        <span className={styles.name}>
          {said(name)}
          <Pips cost={cost} />
        </span>
        {why !== '' && <span className={styles.formula}>{why}</span>}
      </span>
    </Button>
  );
}
