import { Check, Languages } from 'lucide-react';
import { chooseLanguage, language } from '../words/language.ts';
import { offeredLanguages } from '../words/languages.ts';
import { t } from '../words/t.ts';
import { DropMenu } from './DropMenu.tsx';
import { IconButton } from './IconButton.tsx';
import type { MenuGroup } from './MenuItems.tsx';

/** The languages to choose from; nothing as long as there is one. */
export function languageGroup(): MenuGroup {
  const offered = offeredLanguages();
  if (offered.length < 2) return { actions: [] };
  return {
    heading: t('language'),
    actions: offered.map(([tag, name]) => ({
      label: name,
      icon: tag === language ? Check : Languages,
      onPick: () => chooseLanguage(tag),
    })),
  };
}

/** A button that opens them. */
export function LanguageMenu() {
  const group = languageGroup();
  if (group.actions.length === 0) return null;
  return (
    <DropMenu
      align="end"
      groups={[group]}
      trigger={<IconButton icon={Languages} label={t('language')} side="bottom" />}
    />
  );
}
