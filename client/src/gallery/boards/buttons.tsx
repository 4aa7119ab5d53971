import { Dices, Languages, Ruler, Trash2 } from 'lucide-react';
import { Button } from '../../overlay/controls/Button.tsx';
import { Choice } from '../../overlay/controls/Choice.tsx';
import { IconButton } from '../../overlay/controls/IconButton.tsx';
import { Key } from '../../overlay/controls/Key.tsx';
import { KeyOf } from '../../overlay/controls/KeyOf.tsx';
import { LanguageMenu } from '../../overlay/controls/LanguageMenu.tsx';
import { Link } from '../../overlay/controls/Link.tsx';
import { WithKeys } from '../../overlay/controls/WithKeys.tsx';
import { t } from '../../overlay/words/t.ts';
import type { Board } from '../Board.ts';
import { WithState } from '../WithState.tsx';

export const buttons: Board = {
  name: 'buttons',
  pieces: [
    {
      of: 'Button',
      states: {
        primary: () => <Button kind="primary">{t('home.enter')}</Button>,
        quiet: () => <Button>{t('cancel')}</Button>,
        plain: () => <Button kind="plain">{t('chat.earlier')}</Button>,
        danger: () => <Button kind="danger">{t('home.removeGo')}</Button>,
        'primary, busy': () => (
          <Button kind="primary" busy>
            {t('home.enter')}
          </Button>
        ),
        'quiet, busy': () => <Button busy>{t('home.retry')}</Button>,
        'primary, disabled': () => (
          <Button kind="primary" disabled>
            {t('home.enter')}
          </Button>
        ),
        'quiet, disabled': () => <Button disabled>{t('cancel')}</Button>,
        'danger, disabled': () => (
          <Button kind="danger" disabled>
            {t('home.removeGo')}
          </Button>
        ),
        pressed: () => <Button aria-pressed>{t('actions.picking')}</Button>,
        'with an icon': () => (
          <Button>
            <Dices size={16} aria-hidden />
            {t('rolls.tray')}
          </Button>
        ),
        'small, primary': () => (
          <Button kind="primary" size="small">
            {t('prompts.answer')}
          </Button>
        ),
        'small, quiet': () => <Button size="small">{t('sheet.edit')}</Button>,
        'small, plain': () => (
          <Button kind="plain" size="small">
            {t('prompts.noTimer')}
          </Button>
        ),
        'small, danger': () => (
          <Button kind="danger" size="small">
            {t('token.remove')}
          </Button>
        ),
        'small, pressed': () => (
          <Button size="small" aria-pressed>
            {t('sheet.editing')}
          </Button>
        ),
      },
    },
    {
      of: 'IconButton',
      states: {
        plain: () => <IconButton icon={Languages} label={t('language')} />,
        'with a shortcut': () => <IconButton icon={Ruler} label={t('toolNames.measure')} shortcut="measure" />,
        pressed: () => <IconButton icon={Ruler} label={t('toolNames.measure')} pressed />,
        disabled: () => <IconButton icon={Ruler} label={t('toolNames.measure')} disabled />,
        danger: () => <IconButton icon={Trash2} label={t('token.remove')} tone="danger" />,
        small: () => <IconButton icon={Languages} label={t('language')} size="small" />,
        'small, disabled': () => <IconButton icon={Languages} label={t('language')} size="small" disabled />,
        'small, danger': () => <IconButton icon={Trash2} label={t('token.remove')} size="small" tone="danger" />,
      },
    },
    {
      of: 'Choice',
      states: {
        'of three': () => (
          <WithState start="normal">
            {(value, set) => (
              <Choice
                label={t('rolls.mode')}
                value={value}
                options={(['disadvantage', 'normal', 'advantage'] as const).map((mode) => ({
                  value: mode,
                  label: t(`rolls.modes.${mode}`),
                }))}
                onChange={set}
              />
            )}
          </WithState>
        ),
      },
    },
    { of: 'LanguageMenu', states: { closed: LanguageMenu } },
    {
      of: 'Key',
      states: {
        letter: () => <Key>R</Key>,
        chord: () => <Key>Ctrl Z</Key>,
        'read out otherwise': () => <Key heard={t('keys.heard.ArrowLeft')}>←</Key>,
      },
    },
    { of: 'KeyOf', states: { 'of an action': () => <KeyOf id="undo" /> } },
    { of: 'WithKeys', states: { 'in a sentence': () => <WithKeys hint="toolHints.fog" /> } },
    { of: 'Link', states: { 'in a text': () => <Link href="/">{t('back')}</Link> } },
  ],
};
