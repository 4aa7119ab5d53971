import { useDeferredValue } from 'react';
import type { DoorModel, TokenModel } from '../../store/index.ts';
import { WithKeys } from '../controls/WithKeys.tsx';
import { useModel } from '../table/TableContext.ts';
import { tokenName } from '../words/tokenName.ts';
import { t } from '../words/t.ts';
import { DoorItem } from './DoorItem.tsx';
import styles from './MapList.module.css';
import { PinItems, TemplateItems, WritingItems } from './MarkItems.tsx';
import { middleOf, middleOfDoor, standpoint } from './thingsInSight.ts';
import { TokenItem } from './TokenItem.tsx';

/** Things listed of each kind: the nearest ones, in an order that does not change under the reader's hands. */
const MAX = 60;

function nearest<Thing>(
  things: Iterable<Thing>,
  from: TokenModel | undefined,
  toPoint: (thing: Thing) => { readonly x: number; readonly y: number },
): readonly Thing[] {
  const list = [...things];
  if (!from || list.length <= MAX) return list.slice(0, MAX);
  const { x, y } = middleOf(from);
  const distance = (thing: Thing): number => Math.hypot(toPoint(thing).x - x, toPoint(thing).y - y);
  const near = new Set(list.toSorted((a, b) => distance(a) - distance(b)).slice(0, MAX));
  return list.filter((thing) => near.has(thing));
}

/** The map in words: what is in sight, where, and how far. Seen on the screen only while it has the focus. */
export function MapList() {
  const tokens = useDeferredValue(useModel((model) => model.tokens));
  const doors = useDeferredValue(useModel((model) => model.doors));
  const selection = useModel((model) => model.selection);
  const me = useModel((model) => model.me);
  const grid = useModel((model) => model.scene?.grid);
  if (!grid) return null;
  const from = standpoint({ tokens, selection, me });
  const origin = from ? { name: tokenName(from), point: middleOf(from) } : null;
  const rest = Math.max(0, tokens.size - MAX);
  return (
    <section aria-label={t('reader.region')} className={`heard-only ${styles.list}`}>
      <p className={styles.about}>
        <WithKeys hint="reader.about" />
      </p>
      {tokens.size + doors.size === 0 && <p>{t('reader.nothing')}</p>}
      {tokens.size > 0 && (
        <ul aria-label={t('reader.tokens')}>
          {nearest<TokenModel>(tokens.values(), from, middleOf).map((token) => (
            <TokenItem
              key={token.id}
              token={token}
              grid={grid}
              from={token.id === from?.id ? null : origin}
              isSelected={selection.has(token.id)}
            />
          ))}
        </ul>
      )}
      {rest > 0 && <p>{t('reader.more', { count: rest })}</p>}
      {doors.size > 0 && (
        <ul aria-label={t('reader.doors')}>
          {nearest<DoorModel>(doors.values(), from, middleOfDoor).map((door) => (
            <DoorItem key={door.id} door={door} grid={grid} from={origin} />
          ))}
        </ul>
      )}
      <PinItems grid={grid} from={origin} />
      <WritingItems grid={grid} from={origin} />
      <TemplateItems grid={grid} from={origin} />
    </section>
  );
}
