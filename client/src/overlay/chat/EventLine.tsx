import { memo } from 'react';
import type { LogBody } from '@tallow/shared/table';
import { words } from '../words.ts';
import styles from './lines.module.css';
import { TimeOf } from './TimeOf.tsx';

type Happening = Exclude<LogBody, { kind: 'chat' }>;

export function toHappening(body: Happening): string {
  switch (body.kind) {
    case 'joined': return words.chat.joined(body.name);
    case 'left': return body.removed ? words.chat.removed(body.name) : words.chat.left(body.name);
    case 'role': return body.role === 'spectator' ? words.chat.becameSpectator(body.name) : words.chat.becamePlayer(body.name);
    case 'door': return words.chat.door[body.state](body.by);
    case 'scene': return words.chat.scene(body.name);
  }
}

/** Something that happened at the table: quieter than what people say. */
export const EventLine = memo(function EventLine({ body, at }: { readonly body: Happening; readonly at: number }) {
  return <li className={styles.event}><span>{toHappening(body)}</span><TimeOf at={at} /></li>;
});
