import { accountCalls } from './authentication/accountCalls.ts';
import { apiTokenCalls } from './authentication/apiTokenCalls.ts';
import { guestCalls } from './authentication/guestCalls.ts';
import { oidcCalls } from './authentication/oidcCalls.ts';
import { passkeyCalls } from './authentication/passkeyCalls.ts';
import { signInCalls } from './authentication/signInCalls.ts';
import { signOutCalls } from './authentication/signOutCalls.ts';
import { bootstrapCalls } from './bootstrap/bootstrapCalls.ts';
import type { Call } from './calls/Call.ts';
import { campaignCalls } from './campaigns/campaignCalls.ts';
import { docsCalls } from './docs/docsCalls.ts';
import { healthCalls } from './health/healthCalls.ts';
import type { HttpDeps } from './HttpDeps.ts';
import { libraryCalls } from './library/libraryCalls.ts';
import { sheetPortraitCalls } from './library/sheetPortraitCalls.ts';
import { portraitCalls } from './portraits/portraitCalls.ts';
import { presetCalls } from './presets/presetCalls.ts';
import { rulesetCalls } from './rulesets/rulesetCalls.ts';
import { importCalls } from './scenes/importCalls.ts';
import { sceneCalls } from './scenes/sceneCalls.ts';
import { triggerCalls } from './table/triggerCalls.ts';
import { exportCalls } from './scenes/exportCalls.ts';
import { historyCalls } from './sessions/historyCalls.ts';
import { joinCalls } from './sessions/joinCalls.ts';
import { seatCalls } from './sessions/seatCalls.ts';
import { sessionCalls } from './sessions/sessionCalls.ts';
import { lookCalls } from './table/lookCalls.ts';
import { streamCalls } from './table/streamCalls.ts';
import { playCalls } from './table/playCalls.ts';
import { tableCalls } from './table/tableCalls.ts';
import { askCalls } from './tableSheets/askCalls.ts';
import { characterCalls } from './tableSheets/characterCalls.ts';
import { tableSheetCalls } from './tableSheets/tableSheetCalls.ts';

/** All that can be asked over HTTP: mounted, documented, limited and tried from this one table. */
export function allCalls(deps: HttpDeps): readonly Call[] {
  const calls = callsOf(deps);
  return [...calls, ...docsCalls(deps, calls)];
}

const callsOf = (deps: HttpDeps): readonly Call[] => [
  ...healthCalls(deps),
  ...guestCalls(deps),
  ...signInCalls(deps),
  ...oidcCalls(deps),
  ...passkeyCalls(deps),
  ...signOutCalls(deps),
  ...accountCalls(deps),
  ...apiTokenCalls(deps),
  ...joinCalls(deps),
  ...seatCalls(deps),
  ...sessionCalls(deps),
  ...lookCalls(deps),
  ...tableCalls(deps),
  ...playCalls(deps),
  ...historyCalls(deps),
  ...exportCalls(deps),
  ...triggerCalls(deps),
  ...streamCalls(deps),
  ...bootstrapCalls(deps),
  ...tableSheetCalls(deps),
  ...characterCalls(deps),
  ...askCalls(deps),
  ...importCalls(deps),
  ...sceneCalls(deps),
  ...portraitCalls(deps),
  ...rulesetCalls,
  ...campaignCalls(deps),
  ...libraryCalls(deps),
  ...sheetPortraitCalls(deps),
  ...presetCalls(deps),
];
