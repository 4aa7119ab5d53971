import {
  Download,
  EllipsisVertical,
  FolderInput,
  FolderOutput,
  ImageOff,
  ImagePlus,
  Pencil,
  Trash2,
} from 'lucide-react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import { findRuleset } from '@tallow/shared/rules';
import type { CampaignReply, Library } from '../../net/library.ts';
import { cx } from '../controls/cx.ts';
import { saveJson } from '../controls/saveFile.ts';
import { DropMenu } from '../controls/DropMenu.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { useToast } from '../controls/useToast.ts';
import { LibraryPortrait } from '../portraits/LibraryPortrait.tsx';
import { useLibraryPicture, type LibraryPicture } from '../portraits/useLibraryPicture.tsx';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './CharacterLibrary.module.css';
import type { LibraryContents } from './useLibraryContents.ts';

interface CharacterRowProps {
  readonly library: Library;
  readonly contents: LibraryContents;
  readonly character: LibrarySheetReply;
  readonly campaigns: readonly CampaignReply[];
  readonly onOpen: () => void;
}

function useGroups(
  { library, contents, character, campaigns, onOpen }: CharacterRowProps,
  picture: LibraryPicture,
): readonly MenuGroup[] {
  const toast = useToast();
  const { id, version, template, campaignId } = character;
  const complain = (cause: unknown): void => void toast(toSentence(cause), { tone: 'danger' });
  const move = (to: string | null) => (): void =>
    void library.changeSheet('characters', id, { template, version, campaignId: to }).then(contents.put, complain);
  const restore = (): void => void library.createSheet('characters', template, campaignId).then(contents.put, complain);
  const remove = (): void =>
    void library.deleteSheet('characters', id).then(() => {
      contents.reload();
      toast(t('characters.removed', { name: template.name }), { action: { label: t('undo'), onPick: restore } });
    }, complain);
  const save = (): void =>
    void library.exportSheet('characters', id).then((file) => saveJson(template.name, file), complain);
  const bare =
    template.image === '' ? [] : [{ label: t('sheet.removePicture'), icon: ImageOff, onPick: picture.remove }];
  const moves = campaigns
    .filter((campaign) => campaign.id !== campaignId)
    .map((campaign) => ({
      label: t('characters.moveTo', { campaign: campaign.name }),
      icon: FolderInput,
      onPick: move(campaign.id),
    }));
  const out = campaignId === null ? [] : [{ label: t('characters.moveOut'), icon: FolderOutput, onPick: move(null) }];
  return [
    {
      actions: [
        { label: t('characters.edit'), icon: Pencil, onPick: onOpen },
        {
          label: t(template.image === '' ? 'token.choosePortrait' : 'token.changePortrait'),
          icon: ImagePlus,
          onPick: picture.choose,
        },
        ...bare,
        { label: t('characters.export'), icon: Download, onPick: save },
      ],
    },
    { actions: [...moves, ...out] },
    { actions: [{ label: t('characters.remove'), icon: Trash2, tone: 'danger', onPick: remove }] },
  ];
}

export function CharacterRow(props: CharacterRowProps) {
  const { template } = props.character;
  const picture = useLibraryPicture('characters', props.character, props.contents.reload);
  const groups = useGroups(props, picture);
  return (
    <li className={cx(list.row, list.ruled, styles.row)}>
      <button type="button" className={cx(list.opener, styles.open)} onClick={props.onOpen}>
        <LibraryPortrait collection="characters" sheet={props.character} />
        <span className={styles.words}>
          <span className={list.name}>{template.name}</span>
          <span className={list.about}>{findRuleset(template.ruleset)?.title ?? template.ruleset}</span>
        </span>
      </button>
      {picture.input}
      <DropMenu
        align="end"
        groups={groups}
        trigger={
          <IconButton icon={EllipsisVertical} label={t('characters.more', { name: template.name })} size="small" />
        }
      />
    </li>
  );
}
