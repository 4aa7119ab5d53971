import { BoxSelect, Link2, Trash2, Unlink } from 'lucide-react';
import type { TemplateId, TokenId } from '@tallow/shared/kernel';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { useTable } from '../table/TableContext.ts';
import { formats } from '../words/formats.ts';
import { tokenName } from '../words/tokenName.ts';
import { t } from '../words/t.ts';
import { tokensInside } from './tokensInside.ts';

/** What the menu of a template offers. */
export function useTemplateActions(): (id: string) => readonly MenuAction[] {
  const table = useTable();
  return (id) => {
    const { model } = table;
    const template = model.templates.get(id);
    if (!template) return [];
    const templateId = id as TemplateId;
    const inside = tokensInside(model, id);
    const names = formats.list(inside.map(tokenName));
    const select: readonly MenuAction[] =
      inside.length === 0
        ? []
        : [
            {
              label: t('templates.inside', { names }),
              icon: BoxSelect,
              onPick: () => table.select(inside.map((token) => token.id)),
            },
          ];
    if (model.me.role !== 'gm' && template.ownerId !== model.me.userId) return select;
    const attach = (tokenId: TokenId | null) => (): void =>
      void table.act({ action: 'template.attach', templateId, tokenId });
    const carriers = [...model.selection].flatMap((tokenId) => model.tokens.get(tokenId) ?? []).slice(0, 1);
    const detach: MenuAction = { label: t('templates.detach'), icon: Unlink, onPick: attach(null) };
    return [
      ...select,
      ...(template.tokenId === ''
        ? carriers.map((token) => ({
            label: t('templates.attach', { name: tokenName(token) }),
            icon: Link2,
            onPick: attach(token.id as TokenId),
          }))
        : [detach]),
      {
        label: t('templates.remove'),
        icon: Trash2,
        tone: 'danger',
        onPick: () => void table.act({ action: 'template.delete', templateId }),
      },
    ];
  };
}
