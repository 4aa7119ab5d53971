import { halfWidthOf } from '@tallow/shared/geometry';
import { BookOpen, Eye, EyeOff, LocateFixed, RotateCcw, RotateCw, SlidersHorizontal, Trash2 } from 'lucide-react';
import { playsSheet, rulesetOf, sheetOfToken, type TokenModel } from '../../store/index.ts';
import { AmountField } from '../actions/AmountField.tsx';
import { Conditions } from '../actions/Conditions.tsx';
import { QuickActions } from '../actions/QuickActions.tsx';
import { vitalOf } from '../actions/resources.ts';
import { SheetPoints } from '../actions/SheetPoints.tsx';
import { SheetPools } from '../actions/SheetPools.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMapView } from '../table/MapView.ts';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useOpenSheet } from '../table/useOpenSheets.ts';
import { tokenName } from '../words/tokenName.ts';
import { t } from '../words/t.ts';
import styles from './ActionBar.module.css';
import { ConditionsButton } from './ConditionsButton.tsx';
import { HitPoints } from './HitPoints.tsx';
import { useSelected } from './useSelected.ts';
import { useTokenActions } from './useTokenActions.ts';

function HideButton({ tokens }: { readonly tokens: readonly TokenModel[] }) {
  const { change } = useTokenActions();
  const isHidden = tokens.every(({ hidden }) => hidden);
  return (
    <IconButton
      icon={isHidden ? EyeOff : Eye}
      label={isHidden ? t('token.reveal') : t('token.hide')}
      pressed={isHidden}
      onClick={() => tokens.forEach((token) => change(token, { hidden: !isHidden }))}
    />
  );
}

function One({ token }: { readonly token: TokenModel }) {
  const isGm = useIsGm();
  const isMine = useModel((model) => model.me.userId === token.ownerId && model.me.role !== 'spectator');
  const sheet = useModel((model) => sheetOfToken(model, token.id));
  const plays = useModel((model) => sheet !== undefined && playsSheet(model, sheet));
  const view = useMapView();
  const ui = useTableUi();
  const openSheet = useOpenSheet();
  const { turn } = useTokenActions();
  const half = halfWidthOf(token);
  return (
    <>
      <span className={styles.name}>
        <span className={styles.color} style={{ background: token.color }} />
        {tokenName(token)}
      </span>
      {sheet ? (
        <SheetPoints sheet={sheet} canPlay={plays} />
      ) : (
        <HitPoints token={token} canChange={isGm && token.sheetId === ''} />
      )}
      {sheet && <SheetPools sheet={sheet} />}
      {sheet && <Conditions effects={sheet.effects} />}
      <span className={styles.buttons}>
        {(isGm || isMine) && (
          <span className={styles.turning}>
            <IconButton icon={RotateCcw} label={t('token.rotateLeft')} onClick={() => turn(token, -1)} />
            <IconButton icon={RotateCw} label={t('token.rotateRight')} onClick={() => turn(token, 1)} />
          </span>
        )}
        <IconButton
          icon={LocateFixed}
          label={t('token.center')}
          onClick={() => view?.centerOn(token.x + half, token.y + half)}
        />
        {sheet && (
          <IconButton icon={BookOpen} label={t('sheet.open')} shortcut="open" onClick={() => openSheet(sheet.id)} />
        )}
        <IconButton
          icon={SlidersHorizontal}
          label={t('token.details')}
          {...(!sheet && { shortcut: 'open' })}
          onClick={() => ui.openTab('token')}
        />
      </span>
    </>
  );
}

/** One amount for everybody selected, as when an area hurts them. */
function GroupPoints({ tokens }: { readonly tokens: readonly TokenModel[] }) {
  const ruleset = useModel(rulesetOf);
  const sheets = useModel((model) => model.sheets);
  const vital = ruleset && vitalOf(ruleset);
  const ids = tokens.flatMap(({ sheetId }) => (sheets.has(sheetId) ? [sheetId] : []));
  return vital && ids.length > 0 ? <AmountField sheetIds={ids} resource={vital} /> : null;
}

function Acting({ tokenId }: { readonly tokenId: string }) {
  const sheet = useModel((model) => sheetOfToken(model, tokenId));
  const plays = useModel((model) => sheet !== undefined && playsSheet(model, sheet));
  return sheet && plays ? (
    <div className={styles.acting}>
      <QuickActions sheet={sheet} />
    </div>
  ) : null;
}

/** What can be done at once with what is selected. */
export function ActionBar() {
  const isGm = useIsGm();
  const selected = useSelected();
  const { remove } = useTokenActions();
  const [token] = selected;
  if (!token) return null;
  return (
    <section className={cx(card.glass, card.floats, styles.bar)} aria-label={t('token.actions')}>
      <div className={styles.first}>
        {selected.length === 1 ? (
          <One key={token.id} token={token} />
        ) : (
          <span className={styles.name}>{t('token.several', { count: selected.length })}</span>
        )}
        {selected.length > 1 && <GroupPoints tokens={selected} />}
        {isGm && (
          <span className={styles.buttons}>
            <ConditionsButton tokens={selected} />
            <HideButton tokens={selected} />
            <IconButton
              icon={Trash2}
              label={t('token.remove')}
              shortcut="remove"
              tone="danger"
              onClick={() => remove(selected)}
            />
          </span>
        )}
      </div>
      {selected.length === 1 && <Acting tokenId={token.id} />}
    </section>
  );
}
