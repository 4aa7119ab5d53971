import type { TableModel } from '../../store/index.ts';
import { EMOTE } from '../chat/readMessage.ts';
import { toHappening } from '../chat/toHappening.ts';
import { tokenName } from '../words/tokenName.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { cellOf, middleOf } from './thingsInSight.ts';

/** Lines told at once; a crowd that moves is not read out one by one. */
const MAX = 4;

function moves(before: TableModel, after: TableModel): readonly string[] {
  const { scene } = after;
  if (!scene || before.tokens === after.tokens || before.scene?.id !== scene.id) return [];
  return [...after.tokens.values()].flatMap((token) => {
    const was = before.tokens.get(token.id);
    if (!was || (was.x === token.x && was.y === token.y)) return [];
    const { column, row } = cellOf(middleOf(token), scene.grid);
    return t('reader.moved', { name: tokenName(token), column, row });
  });
}

function talk(before: TableModel, after: TableModel): readonly string[] {
  if (before.log === after.log) return [];
  // The first lines of a table are its history, not news.
  const last = before.log.at(-1);
  if (!last) return [];
  return after.log
    .filter(({ at }) => at > last.at)
    .flatMap(({ body }) => {
      if (body.kind !== 'chat') return toHappening(body, after.session.ruleset);
      if (body.from === after.me.userId) return [];
      if (body.text.startsWith(EMOTE))
        return t('reader.emoted', { name: body.name, text: body.text.slice(EMOTE.length) });
      return body.to === 'all'
        ? t('reader.said', { name: body.name, text: body.text })
        : t('reader.whispered', { name: body.name, text: body.text });
    });
}

/** What this user is asked now, and was not before. */
function questions(before: TableModel, after: TableModel): readonly string[] {
  if (before.exchanges === after.exchanges) return [];
  return [...after.exchanges].flatMap(([id, { prompts }]) => {
    const old = before.exchanges.get(id)?.prompts ?? [];
    return prompts
      .filter((prompt) => !old.some((known) => known.id === prompt.id))
      .map(({ of, question }) => {
        const name = of === null ? '' : (after.sheets.get(of)?.name ?? '');
        return name === '' ? said(question) : t('prompts.asked', { name, question: said(question) });
      });
  });
}

/** What happened between two models, in words for the ear. */
export function toNews(before: TableModel, after: TableModel): readonly string[] {
  return [...talk(before, after), ...moves(before, after), ...questions(before, after)].slice(-MAX);
}
