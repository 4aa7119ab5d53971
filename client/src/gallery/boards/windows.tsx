import { Check, Dices, DoorOpen, EllipsisVertical, Eye, Link2, MapPin, Trash2 } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { Button } from '../../overlay/controls/Button.tsx';
import { Confirm } from '../../overlay/controls/Confirm.tsx';
import { Dialog } from '../../overlay/controls/Dialog.tsx';
import { DropMenu } from '../../overlay/controls/DropMenu.tsx';
import { IconButton } from '../../overlay/controls/IconButton.tsx';
import type { MenuGroup } from '../../overlay/controls/MenuItems.tsx';
import { PointMenu } from '../../overlay/controls/PointMenu.tsx';
import { Popover } from '../../overlay/controls/Popover.tsx';
import { TextField } from '../../overlay/controls/TextField.tsx';
import { useToast } from '../../overlay/controls/useToast.ts';
import { t } from '../../overlay/words/t.ts';
import type { Board } from '../Board.ts';
import { WithState } from '../WithState.tsx';
import { WithPointer } from '../WithPointer.tsx';

const nothing = (): void => undefined;

function menuGroups(): readonly MenuGroup[] {
  return [
    {
      heading: t('table.scenes'),
      actions: [
        { label: t('home.tableNamePlaceholder'), icon: Check, note: t('table.shown'), onPick: nothing },
        { label: t('context.newToken'), icon: MapPin, onPick: nothing },
      ],
    },
    {
      actions: [
        { label: t('home.copyLink'), icon: Link2, onPick: nothing },
        { label: t('door.open'), icon: DoorOpen, disabled: true, onPick: nothing },
        { label: t('chat.everyone'), onPick: nothing },
      ],
    },
    { actions: [{ label: t('home.remove'), icon: Trash2, tone: 'danger', onPick: nothing }] },
  ];
}

export const menu: Board = {
  name: 'menu',
  height: 420,
  pieces: [
    {
      of: 'DropMenu',
      parts: ['MenuItems'],
      states: {
        open: () => (
          <WithPointer how="press">
            <DropMenu trigger={<IconButton icon={EllipsisVertical} label={t('menu')} />} groups={menuGroups()} />
          </WithPointer>
        ),
      },
    },
  ],
};

export const pointMenu: Board = {
  name: 'menu at a point',
  height: 420,
  pieces: [
    {
      of: 'PointMenu',
      states: {
        open: () => (
          <WithState<boolean> start>
            {(open, set) => (
              <PointMenu
                open={open}
                onClose={() => set(false)}
                x={60}
                y={80}
                label={t('context.label')}
                groups={menuGroups()}
              />
            )}
          </WithState>
        ),
      },
    },
  ],
};

export const popover: Board = {
  name: 'popover',
  height: 300,
  pieces: [
    {
      of: 'Popover',
      states: {
        open: () => (
          <WithState<boolean> start>
            {(open, set) => (
              <Popover
                open={open}
                onOpenChange={set}
                title={t('rolls.tray')}
                side="bottom"
                align="start"
                trigger={<IconButton icon={Dices} label={t('rolls.tray')} />}
              >
                <TextField label={t('rolls.formula')} placeholder={t('rolls.formulaPlaceholder')} />
              </Popover>
            )}
          </WithState>
        ),
      },
    },
  ],
};

export const hint: Board = {
  name: 'hint',
  height: 200,
  pieces: [
    {
      of: 'Hint',
      states: {
        'of an icon button with a shortcut': () => (
          <WithPointer how="hover">
            <IconButton icon={Eye} label={t('toolNames.measure')} shortcut="measure" side="bottom" />
          </WithPointer>
        ),
      },
    },
  ],
};

export const dialog: Board = {
  name: 'dialog',
  height: 460,
  pieces: [
    {
      of: 'Dialog',
      states: {
        open: () => (
          <WithState<boolean> start>
            {(open, set) => (
              <Dialog
                open={open}
                onClose={() => set(false)}
                title={t('characters.newTitle')}
                about={t('bring.about')}
                wide
                actions={
                  <>
                    <Button onClick={() => set(false)}>{t('cancel')}</Button>
                    <Button kind="primary">{t('characters.go')}</Button>
                  </>
                }
              >
                <TextField label={t('characters.name')} error={t('characters.nameMissing')} />
              </Dialog>
            )}
          </WithState>
        ),
      },
    },
  ],
};

export const confirm: Board = {
  name: 'confirm',
  height: 400,
  pieces: [
    {
      of: 'Confirm',
      states: {
        open: () => (
          <WithState<boolean> start>
            {(open, set) => (
              <Confirm
                open={open}
                onClose={() => set(false)}
                title={t('home.removeSure', { name: t('home.tableNamePlaceholder') })}
                about={t('home.removeAbout')}
                go={t('home.removeGo')}
                onGo={nothing}
              />
            )}
          </WithState>
        ),
      },
    },
  ],
};

function ThreeToasts() {
  const toast = useToast();
  const put = useCallback((): void => {
    toast(t('table.codeCopied'), { tone: 'success' });
    toast(t('errors.rate'), { tone: 'danger' });
    toast(t('token.removed', { name: 'Brakka' }), { action: { label: t('undo'), onPick: nothing } });
  }, [toast]);
  useEffect(put, [put]);
  return <Button onClick={put}>{t('notices')}</Button>;
}

export const toasts: Board = {
  name: 'toasts',
  height: 400,
  pieces: [{ of: 'Toasts', states: { 'in each tone': ThreeToasts } }],
};
