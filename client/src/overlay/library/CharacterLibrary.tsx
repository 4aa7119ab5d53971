import { FolderPlus, Plus, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { ApiError } from '../../net/ApiError.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import { CampaignHead } from './CampaignHead.tsx';
import { CharacterRow } from './CharacterRow.tsx';
import styles from './CharacterLibrary.module.css';
import { CampaignNameDialog } from './CampaignNameDialog.tsx';
import { NewCharacter } from './NewCharacter.tsx';
import { groupByCampaign } from './groupByCampaign.ts';
import { LibrarySheetDialog } from './LibrarySheetDialog.tsx';
import { useLibraryContents, type LibraryContents } from './useLibraryContents.ts';

type Asking = 'character' | 'campaign' | null;

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
  readonly onOpen: (character: LibrarySheetReply) => void;
}

function Groups({ contents, onOpen }: GroupsProps) {
  const library = useLibrary();
  const { characters, campaigns } = contents;
  return groupByCampaign(campaigns, characters ?? []).map(({ campaign, characters: own }) => (
    <div key={campaign?.id ?? 'none'}>
      {campaign ? (
        <CampaignHead library={library} contents={contents} campaign={campaign} />
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
export function CharacterLibrary() {
  const library = useLibrary();
  const contents = useLibraryContents(library);
  const [asking, setAsking] = useState<Asking>(null);
  const [opened, setOpened] = useState<LibrarySheetReply | null>(null);
  const made = (character: LibrarySheetReply): void => {
    contents.put(character);
    setAsking(null);
    setOpened(character);
  };
  const createCampaign = async (name: string): Promise<void> => {
    await library.createCampaign(name);
    contents.reload();
  };
  const isEmpty = contents.characters?.length === 0 && contents.campaigns.length === 0;
  return (
    <section aria-labelledby="characters" className={styles.library}>
      <div className={styles.head}>
        <h2 id="characters" className={styles.title}>
          {t('characters.title')}
        </h2>
        <div className={styles.tools}>
          <Button size="small" onClick={() => setAsking('character')}>
            <Plus size={14} aria-hidden />
            {t('characters.create')}
          </Button>
          <Button size="small" onClick={() => setAsking('campaign')}>
            <FolderPlus size={14} aria-hidden />
            {t('campaigns.create')}
          </Button>
          <ImportButton contents={contents} />
        </div>
      </div>
      {contents.error !== null && <p role="alert">{contents.error}</p>}
      {isEmpty && <p className={styles.none}>{t('characters.none')}</p>}
      <Groups contents={contents} onOpen={setOpened} />
      {asking === 'character' && <NewCharacter library={library} onMade={made} onClose={() => setAsking(null)} />}
      {asking === 'campaign' && (
        <CampaignNameDialog
          title={t('campaigns.createTitle')}
          label={t('campaigns.name')}
          start=""
          onName={createCampaign}
          onClose={() => setAsking(null)}
        />
      )}
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
