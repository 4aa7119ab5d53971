import type { ListedSession } from '@tallow/shared/contracts';
import type { CampaignReply } from '../../net/library.ts';
import { CharacterLibrary } from '../library/CharacterLibrary.tsx';
import { HomeBestiary } from './HomeBestiary.tsx';

interface ShelvesProps {
  readonly tables: readonly ListedSession[];
  readonly campaigns: readonly CampaignReply[];
}

/** What is kept away from any table: characters, and creatures for who leads. */
export function Shelves({ tables, campaigns }: ShelvesProps) {
  return (
    <>
      <CharacterLibrary campaigns={campaigns} />
      <HomeBestiary tables={tables} />
    </>
  );
}
