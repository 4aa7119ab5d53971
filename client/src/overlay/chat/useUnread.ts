import { useState } from 'react';
import { useIsPhone } from '../controls/useMedia.ts';
import { useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';

/** How much others have said and rolled since the log was last in sight. */
export function useUnread(): number {
  const ui = useTableUi();
  const isPhone = useIsPhone();
  const log = useModel((model) => model.log);
  const me = useModel((model) => model.me.userId);
  const [seenAt, setSeenAt] = useState(() => Date.now());
  const isSeen = ui.tab === 'log' && (isPhone ? ui.snap !== 'peek' : ui.panelOpen);
  const lastAt = log.at(-1)?.at ?? 0;
  if (isSeen && lastAt > seenAt) setSeenAt(lastAt);
  if (isSeen) return 0;
  let unread = 0;
  for (let i = log.length - 1; i >= 0 && log[i]!.at > seenAt; i--) {
    const { body } = log[i]!;
    if ((body.kind === 'chat' || body.kind === 'roll') && body.from !== me) unread += 1;
  }
  return unread;
}
