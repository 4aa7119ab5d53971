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
import { Naming } from './Naming.tsx';
import { NewCharacter } from './NewCharacter.tsx';
import { shelfGroups } from './groupByCampaign.ts';
import { ShelfSheetDialog } from './LibrarySheetDialog.tsx';
import { useShelf, type Shelf } from './useLibraryContents.ts';

type Asking = 'character' | 'campaign' | null;

/** Reads a file that was saved here before. */
function ImportButton({ shelf }: { readonly shelf: Shelf }) {
  const library = useLibrary();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    try {
      const character = await library.importSheet('characters', JSON.parse(await file.text()) as unknown);
      shelf.put(character);
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
  readonly shelf: Shelf;
  readonly onOpen: (character: LibrarySheetReply) => void;
}

function Groups({ shelf, onOpen }: GroupsProps) {
  const library = useLibrary();
  const { characters, campaigns } = shelf;
  return shelfGroups(campaigns, characters ?? []).map(({ campaign, characters: own }) => (
    <div key={campaign?.id ?? 'none'}>
      {campaign ? (
        <CampaignHead library={library} shelf={shelf} campaign={campaign} />
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
              shelf={shelf}
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
export function CharacterShelf() {
  const library = useLibrary();
  const shelf = useShelf(library);
  const [asking, setAsking] = useState<Asking>(null);
  const [opened, setOpened] = useState<LibrarySheetReply | null>(null);
  const made = (character: LibrarySheetReply): void => {
    shelf.put(character);
    setAsking(null);
    setOpened(character);
  };
  const createCampaign = async (name: string): Promise<void> => {
    await library.createCampaign(name);
    shelf.reload();
  };
  const isEmpty = shelf.characters?.length === 0 && shelf.campaigns.length === 0;
  return (
    <section aria-labelledby="characters" className={styles.shelf}>
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
          <ImportButton shelf={shelf} />
        </div>
      </div>
      {shelf.error !== null && <p role="alert">{shelf.error}</p>}
      {isEmpty && <p className={styles.none}>{t('characters.none')}</p>}
      <Groups shelf={shelf} onOpen={setOpened} />
      {asking === 'character' && <NewCharacter library={library} onMade={made} onClose={() => setAsking(null)} />}
      {asking === 'campaign' && (
        <Naming
          title={t('campaigns.createTitle')}
          label={t('campaigns.name')}
          start=""
          onName={createCampaign}
          onClose={() => setAsking(null)}
        />
      )}
      {opened && (
        <ShelfSheetDialog
          key={opened.id}
          library={library}
          shelf="characters"
          sheet={opened}
          onSaved={shelf.put}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
