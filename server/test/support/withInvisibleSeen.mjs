// Preloaded into a server under test to prove that the leak test sees walks: everybody sees who is invisible.
import { openUp } from './openUp.mjs';

openUp([['shared/src/table/sight/isConcealed.ts', '(hidden || (invisible && ownerId !== viewer.userId))', 'hidden']]);
