import { rulesetOf } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

/** What one can save with by the table's rules, by id and name; none where they know no saves. */
export function useSaves(): readonly { readonly id: string; readonly name: string }[] {
  const save = useModel(rulesetOf)?.actions.find(({ id }) => id === 'save');
  const ability = save?.inputs.find(({ id }) => id === 'ability');
  return ability?.kind === 'choice' && 'choices' in ability ? (ability.choices ?? []) : [];
}
