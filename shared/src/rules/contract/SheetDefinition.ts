import type { Modifier } from './Effect.ts';
import type { FieldValue } from './Sheet.ts';

/** A value that is written down rather than computed. Only the GM edits fields in a session. */
export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly kind: 'number' | 'text' | 'flag' | 'choice' | 'list';
  readonly group: string;
  readonly start: FieldValue;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly { readonly id: string; readonly name: string }[];
  readonly gmOnly?: boolean;
}

/** A value that follows from others. Later ones may use earlier ones. */
export interface DerivedDefinition {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /**
   * Of shared/dice, without dice; fields and earlier values are its variables. A list names a variant's formula: the
   * first whose option is chosen counts.
   */
  readonly formula: string | readonly FormulaVariant[] | StepTable;
  readonly gmOnly?: boolean;
}
export interface FormulaVariant {
  /** Absent in the last, which is the default. */
  readonly when?: { readonly option: string; readonly is: string };
  readonly formula: string;
}
/** The value of the greatest threshold that `by` meets. */
export interface StepTable {
  readonly by: string;
  readonly steps: readonly (readonly [threshold: number, value: number])[];
}

/** Something that is spent and comes back, with bounds. */
export interface ResourceDefinition {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  /** The derived value or field that bounds it from above; absent: unbounded. */
  readonly max?: string;
  readonly starts: 'full' | 'empty';
  /** Whether the owner may set it in play. */
  readonly ownerSets: boolean;
  /** The one that tokens show as their bar. */
  readonly isVital?: boolean;
}

/** What an entry of a kind is made of. */
export interface EntryKind {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  /** Has weight and lies in the inventory, as opposed to a spell or a feature. */
  readonly isItem: boolean;
  readonly fields: readonly FieldDefinition[];
  /** Modifiers that an editor gives a new entry, where its field has the value; the GM may take them away. */
  readonly standard?: readonly {
    readonly when?: { readonly field: string; readonly is: FieldValue };
    readonly modifiers: readonly Modifier[];
  }[];
}

export interface SheetDefinition {
  readonly fields: readonly FieldDefinition[];
  readonly derived: readonly DerivedDefinition[];
  readonly resources: readonly ResourceDefinition[];
  readonly entryKinds: readonly EntryKind[];
  /** Proficiencies that every sheet starts with. */
  readonly proficiencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly growth: number;
    readonly stat?: string;
  }[];
  /** Names of groups in the order in which a sheet shows them. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

export interface DamageType {
  readonly id: string;
  readonly name: string;
  readonly category: string;
}

export interface ConditionDefinition {
  readonly id: string;
  readonly name: string;
  /** One line for players. */
  readonly text: string;
  readonly modifiers: readonly Modifier[];
}

/** A variant of the rules that a table may choose. The first value is the default. */
export interface OptionDefinition {
  readonly id: string;
  readonly name: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}
export type Options = Readonly<Record<string, string>>;
