import type { UserId } from '../../kernel/index.ts';
import type { Modifier } from '../../rules/index.ts';
import { spelledOut } from '../../words/testing/spelledOut.ts';
import { viewLog } from '../log/view.ts';
import type { LogBody } from '../state/LogEntry.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableView } from '../TableView.ts';
import { view } from '../view.ts';
import { sayEnglish } from '../words/sayEnglish.ts';
import { GM } from './builders.ts';
import type { Scenario } from './Scenario.ts';

/** What the GM does to a fight in secret or otherwise, and what reaches somebody of it. */
export function inFight(fight: () => Scenario) {
  const viewer = (userId: UserId) => viewerOf(fight().state, userId);
  const linesFor = (userId: UserId) => viewLog(fight().state, viewer(userId));
  return {
    seen: (userId: UserId): TableView => view(fight().state, viewer(userId)),
    bodiesFor: (userId: UserId): readonly LogBody[] => linesFor(userId).map(({ body }) => body),
    /** What reaches somebody, and how it reads. */
    read: (userId: UserId): string => {
      const lines = linesFor(userId);
      return JSON.stringify([lines, spelledOut(lines, sayEnglish)]);
    },
    hide: (name: string): void =>
      void fight().do(GM, { type: 'token.update', tokenId: fight().token(name), changes: { hidden: true } }),
    sendAway: (...names: readonly string[]): void => {
      for (const name of names)
        fight().do(GM, { type: 'move', tokenId: fight().token(name), waypoints: [[2000, 1500]] });
    },
    afflict: (name: string, modifiers: readonly Modifier[], hidden: boolean): void =>
      void fight().do(GM, {
        type: 'sheet.effect',
        sheetIds: [fight().id(name)],
        condition: null,
        name: 'Wasting',
        modifiers,
        duration: { kind: 'until-removed' },
        hidden,
      }),
    /** Starts the encounter with somebody's turn. */
    begin: (first: string): void => {
      fight().do(GM, { type: 'encounter.start', sheetIds: [...fight().state.sheets.keys()], surprised: [] });
      for (const id of fight().state.sheets.keys())
        fight().do(GM, { type: 'encounter.set', sheetId: id, initiative: id === fight().id(first) ? 50 : 10 });
      fight().do(GM, { type: 'encounter.next' });
    },
  };
}
