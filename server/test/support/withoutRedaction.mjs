// Preloaded into a server under test to prove that the leak test can fail: everybody sees and hears what the GM does.
import { openUp } from './openUp.mjs';

openUp([
  ['shared/src/table/sight/look.ts', "if (viewer.role === 'gm') return", 'return'],
  ['shared/src/table/chat/view.ts', "if (line.to === 'all' ||", 'if (true ||'],
  ['shared/src/table/state/sheetRights.ts', "return viewer.role === 'gm' ||", 'return true ||'],
  ['shared/src/table/sight/viewSheet.ts', "viewer.role === 'gm' ? 'gm' : 'owner'", "'gm'"],
  ['shared/src/table/sight/isSwayed.ts', 'if (!ruleset) return false;', 'return false;'],
  ['shared/src/table/rolls/view.ts', "if (visibility === 'public' ||", 'if (true ||'],
  ['shared/src/table/rolls/view.ts', "(roll.visibility !== 'blind' || viewer.role === 'gm')", 'true'],
  ['shared/src/table/members/view.ts', "return viewer.role === 'gm' ? knocks", 'return true ? knocks'],
  ['shared/src/table/drawings/view.ts', "(drawing.layer === 'gm' && !ground.all)", 'false'],
  ['shared/src/table/sight/Ground.ts', 'if (!explored) return false;', 'return true;'],
  ['shared/src/table/pins/view.ts', 'if (ground.all) return pin;', 'return pin;'],
  ['shared/src/table/handouts/view.ts', "if (viewer.role === 'gm') return handout;", 'return handout;'],
  ['shared/src/table/log/view.ts', 'if (seq === undefined && !isPublicTalk) return undefined;', ''],
]);
