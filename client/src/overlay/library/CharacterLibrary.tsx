import { Plus, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { ApiError } from '../../net/ApiError.ts';
import type { CampaignReply } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { Link } from '../controls/Link.tsx';
import { campaignPath } from '../controls/route.ts';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import { CharacterRow } from './CharacterRow.tsx';
import styles from './CharacterLibrary.module.css';
import { NewCharacter } from './NewCharacter.tsx';
import { groupByCampaign } from './groupByCampaign.ts';
import { LibrarySheetDialog } from './LibrarySheetDialog.tsx';
import { useLibraryContents, type LibraryContents } from './useLibraryContents.ts';

/** Reads a file that was saved here before. */
function ImportButton({ contents }: { readonly contents: LibraryContents }) {
  const library = useLibrary();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    try {
      const character = await library.importSheet('characters', JSON.parse(await file.text()) as unknown);
      contents.put(character);
      toast(t('characters.imported', { name: character.template.name }), { tone: 'success' });
    } catch (cause) {
      const isFile = cause instanceof SyntaxError || (cause instanceof ApiError && cause.status === 400);
      toast(isFile ? t('characters.badFile') : toSentence(cause), { tone: 'danger' });
    }
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        <Upload size={14} aria-hidden />
        {t('characters.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t('characters.import')}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          target.value = '';
        }}
      />
    </>
  );
}

interface GroupsProps {
  readonly contents: LibraryContents;
  readonly campaigns: readonly CampaignReply[];
  readonly onOpen: (character: LibrarySheetReply) => void;
}

function Groups({ contents, campaigns, onOpen }: GroupsProps) {
  const library = useLibrary();
  return groupByCampaign(campaigns, contents.characters ?? []).map(({ campaign, characters: own }) => (
    <div key={campaign?.id ?? 'none'}>
      {campaign ? (
        <h3 className={styles.group}>
          <Link className={styles.campaign} href={campaignPath(campaign.id)}>
            {campaign.name}
          </Link>
        </h3>
      ) : (
        campaigns.length > 0 && <h3 className={styles.group}>{t('campaigns.without')}</h3>
      )}
      {own.length === 0 ? (
        <p className={styles.none}>{t('campaigns.empty')}</p>
      ) : (
        <ul className={card.glass}>
          {own.map((character) => (
            <CharacterRow
              key={character.id}
              library={library}
              contents={contents}
              character={character}
              campaigns={campaigns}
              onOpen={() => onOpen(character)}
            />
          ))}
        </ul>
      )}
    </div>
  ));
}

/** A user's characters, by campaign. */
export function CharacterLibrary({ campaigns }: { readonly campaigns: readonly CampaignReply[] }) {
  const library = useLibrary();
  const contents = useLibraryContents(library);
  const [isMaking, setMaking] = useState(false);
  const [opened, setOpened] = useState<LibrarySheetReply | null>(null);
  const made = (character: LibrarySheetReply): void => {
    contents.put(character);
    setMaking(false);
    setOpened(character);
  };
  const isEmpty = contents.characters?.length === 0 && campaigns.length === 0;
  return (
    <section aria-labelledby="characters" className={styles.library}>
      <div className={styles.head}>
        <h2 id="characters" className={styles.title}>
          {t('characters.title')}
        </h2>
        <div className={styles.tools}>
          <Button size="small" onClick={() => setMaking(true)}>
            <Plus size={14} aria-hidden />
            {t('characters.create')}
          </Button>
          <ImportButton contents={contents} />
        </div>
      </div>
      {contents.error !== null && <p role="alert">{contents.error}</p>}
      {isEmpty && <p className={styles.none}>{t('characters.none')}</p>}
      <Groups contents={contents} campaigns={campaigns} onOpen={setOpened} />
      {isMaking && <NewCharacter library={library} onMade={made} onClose={() => setMaking(false)} />}
      {opened && (
        <LibrarySheetDialog
          key={opened.id}
          library={library}
          collection="characters"
          sheet={opened}
          onSaved={contents.put}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
