import { CloudOff, Eye } from 'lucide-react';
import { Badge } from '../../overlay/controls/Badge.tsx';
import { Banner } from '../../overlay/controls/Banner.tsx';
import { Button } from '../../overlay/controls/Button.tsx';
import card from '../../overlay/controls/Card.module.css';
import { cx } from '../../overlay/controls/cx.ts';
import list from '../../overlay/controls/List.module.css';
import { Section } from '../../overlay/controls/Section.tsx';
import { t } from '../../overlay/words/t.ts';
import type { Board } from '../Board.ts';
import styles from '../Gallery.module.css';

const Kind = ({ kind }: { readonly kind: string | undefined }) => (
  <div className={cx(kind, styles.sample)}>{t('home.createAbout')}</div>
);

export const panels: Board = {
  name: 'panels',
  ground: 'ink',
  pieces: [
    {
      of: 'Banner',
      states: {
        'with a way out': () => (
          <Banner icon={Eye} text={t('table.viewingAs', { name: 'Bo' })}>
            <Button size="small">{t('table.exit')}</Button>
          </Banner>
        ),
        'long, without': () => <Banner icon={CloudOff} text={t('connection.degraded')} />,
      },
    },
    {
      of: 'Section',
      isWide: true,
      states: {
        'with a title': () => <Section title={t('characters.title')}>{t('party.alone')}</Section>,
        without: () => <Section>{t('party.alone')}</Section>,
      },
    },
    {
      of: 'Card.module',
      isWide: true,
      states: {
        panel: () => <Kind kind={card.panel} />,
        'panel that floats': () => <Kind kind={cx(card.panel, card.floats)} />,
        glass: () => <Kind kind={card.glass} />,
        inset: () => <Kind kind={card.inset} />,
      },
    },
    {
      of: 'List.module',
      isWide: true,
      states: {
        'ruled rows': () => (
          <ul className={card.panel}>
            {['Brakka', t('home.tableNamePlaceholder'), `${t('home.title')} ${t('home.about')}`].map((name) => (
              <li key={name} className={cx(list.row, list.ruled, styles.row)}>
                <button type="button" className={cx(list.opener, list.short)}>
                  <span className={cx(list.name, list.short)}>{name}</span>
                  <span className={list.about}>{t('sheetList.noToken')}</span>
                </button>
                <Badge>{t('roles.player')}</Badge>
              </li>
            ))}
          </ul>
        ),
      },
    },
  ],
};
