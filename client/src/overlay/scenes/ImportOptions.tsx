import type { ImportFields } from '@tallow/shared/contracts';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { t } from '../words/t.ts';
import styles from './ImportDialog.module.css';

type Chosen<Name extends keyof ImportFields> = { readonly [Key in Name]-?: NonNullable<ImportFields[Key]> };
export type MapChoices = Chosen<'openPortals' | 'objects' | 'lights'>;
export const USUAL_CHOICES: MapChoices = { openPortals: 'auto', objects: 'pillars', lights: 'on' };

const portals = () =>
  (['auto', 'windows', 'doors'] as const).map((value) => ({ value, label: t(`importing.options.${value}`) }));
const objects = () =>
  (['pillars', 'blockers', 'nothing'] as const).map((value) => ({ value, label: t(`importing.options.${value}`) }));

interface ImportOptionsProps {
  readonly choices: MapChoices;
  readonly onChange: (choices: MapChoices) => void;
  /** Whether a picture is shown before it is imported, for its cells to be fitted. */
  readonly fitsFirst: boolean;
  readonly onFitsFirst: (fitsFirst: boolean) => void;
}

/** What a map file cannot say by itself. */
export function ImportOptions({ choices, onChange, fitsFirst, onFitsFirst }: ImportOptionsProps) {
  return (
    <details className={styles.options}>
      <summary>{t('importing.options.title')}</summary>
      <SelectField
        label={t('importing.options.openPortals')}
        value={choices.openPortals}
        options={portals()}
        onChange={(openPortals) => onChange({ ...choices, openPortals })}
      />
      <SelectField
        label={t('importing.options.objects')}
        value={choices.objects}
        options={objects()}
        onChange={(objects) => onChange({ ...choices, objects })}
      />
      <SwitchField
        label={t('importing.options.lights')}
        checked={choices.lights === 'on'}
        onChange={(isOn) => onChange({ ...choices, lights: isOn ? 'on' : 'off' })}
      />
      <SwitchField
        label={t('importing.options.fit')}
        note={t('importing.options.fitAbout')}
        checked={fitsFirst}
        onChange={onFitsFirst}
      />
    </details>
  );
}
