import type { FieldDefinition, FieldValue } from '@tallow/shared/rules';
import { t } from '../words/t.ts';

/** A field's value as people read it; empty when there is nothing to say. */
export function fieldText({ kind, choices }: Pick<FieldDefinition, 'kind' | 'choices'>, value: FieldValue): string {
  if (typeof value === 'boolean') return value ? t('sheet.yes') : t('sheet.no');
  if (Array.isArray(value)) return (value as readonly string[]).join(', ');
  return kind === 'choice' ? (choices?.find(({ id }) => id === value)?.name ?? String(value)) : String(value);
}

/** A list as it is typed: parted by commas. */
export const toList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
