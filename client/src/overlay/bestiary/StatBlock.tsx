import type { SheetId } from '@tallow/shared/kernel';
import { deriveBeing, instantiate, type SheetTemplate } from '@tallow/shared/rules';
import { spokenRuleset } from '../../store/index.ts';
import { fieldText } from '../sheets/fieldText.ts';
import { statGroups } from '../sheets/statRows.ts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './StatBlock.module.css';

interface Fact {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}
interface Block {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** What the rules make of a template: points first, then each group of the sheet without what is zero or empty. */
function blocksOf(template: SheetTemplate): readonly Block[] {
  const ruleset = spokenRuleset(template.ruleset);
  if (!ruleset) return [];
  const sheet = instantiate(ruleset, template, { id: 'block' as SheetId, ownerId: null, side: 'foes', origin: null });
  const being = deriveBeing(ruleset, sheet);
  const points = ruleset.sheet.resources.flatMap(({ id, name, max, starts }) => {
    const most = max === undefined || starts === 'empty' ? 0 : being.maximum(id);
    return Number.isFinite(most) && most > 0 ? [{ id, name, text: String(most) }] : [];
  });
  const bounds = new Set(ruleset.sheet.resources.flatMap(({ max }) => max ?? []));
  const groups = statGroups(ruleset, true).map(({ id, name, numbers, others }) => ({
    id,
    name,
    facts: [
      ...others.map((field) => ({
        id: field.id,
        name: field.name,
        text: fieldText(field, sheet.fields[field.id] ?? field.start),
      })),
      ...numbers.flatMap((number) => {
        const value = being.values.get(number.id.toLowerCase())?.value ?? 0;
        return value === 0 || bounds.has(number.id) ? [] : [{ ...number, text: String(value) }];
      }),
    ].filter(({ text }) => text !== ''),
  }));
  return [{ id: 'points', name: '', facts: points }, ...groups].filter(({ facts }) => facts.length > 0);
}

/** The numbers of a creature by its rules, to be read at a glance. */
export function StatBlock({ template }: { readonly template: SheetTemplate }) {
  const blocks = blocksOf(template);
  const carried = template.entries.filter(({ secret }) => !secret).map(({ name }) => name);
  return (
    <div className={styles.block}>
      {blocks.map(({ id, name, facts }) => (
        <dl
          key={id}
          className={styles.group}
          data-points={id === 'points' ? '' : undefined}
          aria-label={name || undefined}
        >
          {facts.map((fact) => (
            <div key={fact.id} className={styles.fact}>
              <dt>{fact.name}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      ))}
      {carried.length > 0 && (
        <p className={styles.carried}>
          <strong>{t('bestiary.has')}</strong> {formats.list(carried)}
        </p>
      )}
    </div>
  );
}
