import { RotateCcw, RotateCw } from 'lucide-react';
import type { SceneModel, TokenModel } from '../../store/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { BarMeter } from '../controls/BarMeter.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Section } from '../controls/Section.tsx';
import { useModel } from '../table/TableContext.ts';
import { toMeasure } from '../words/gameUnits.ts';
import { tokenName } from '../words/tokenName.ts';
import { statusName } from '../words/statusName.ts';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';
import { useTokenActions } from './useTokenActions.ts';

type Grid = SceneModel['grid'];

function OwnFacts({ token, grid }: { readonly token: TokenModel; readonly grid: Grid }) {
  const { turn } = useTokenActions();
  const { sightRange, darkvision, lightBright, lightDim, elevation, rotation } = token;
  return (
    <Section>
      <dl className={styles.facts}>
        {sightRange >= 0 && (
          <>
            <dt>{t('token.range')}</dt>
            <dd>{sightRange === 0 ? t('token.unlimited') : toMeasure(sightRange, grid)}</dd>
          </>
        )}
        {sightRange >= 0 && darkvision > 0 && (
          <>
            <dt>{t('token.darkvision')}</dt>
            <dd>{toMeasure(darkvision, grid)}</dd>
          </>
        )}
        {lightDim > 0 && (
          <>
            <dt>{t('token.light')}</dt>
            <dd>
              {toMeasure(lightBright, grid)} / {toMeasure(lightDim, grid)}
            </dd>
          </>
        )}
        {elevation !== 0 && (
          <>
            <dt>{t('token.elevation')}</dt>
            <dd>
              {elevation} {grid.unit}
            </dd>
          </>
        )}
        <dt>{t('token.rotation')}</dt>
        <dd>{rotation}°</dd>
      </dl>
      <div className={styles.row}>
        <IconButton icon={RotateCcw} label={t('token.rotateLeft')} onClick={() => turn(token, -1)} />
        <IconButton icon={RotateCw} label={t('token.rotateRight')} onClick={() => turn(token, 1)} />
      </div>
    </Section>
  );
}

/** What a player knows of a token: of an own one all, of others the name. */
export function TokenFacts({ token, grid }: { readonly token: TokenModel; readonly grid: Grid }) {
  const isMine = useModel((model) => model.me.userId === token.ownerId);
  const owner = useModel((model) => model.members.get(token.ownerId)?.displayName);
  const statuses = token.statuses === '' ? [] : token.statuses.split(' ');
  return (
    <div>
      <Section>
        <h2 className={styles.title}>
          <span className={styles.color} style={{ background: token.color }} />
          {tokenName(token)}
        </h2>
        {owner !== undefined && (
          <p className={styles.owner}>{isMine ? t('token.yours') : t('token.ownedBy', { name: owner })}</p>
        )}
        {token.barMax > 0 && <BarMeter value={token.barValue} max={token.barMax} />}
        {statuses.length > 0 && (
          <p className={styles.chips}>
            {statuses.map((status) => (
              <Badge key={status} tone="gold">
                {statusName(status)}
              </Badge>
            ))}
          </p>
        )}
      </Section>
      {isMine && <OwnFacts token={token} grid={grid} />}
    </div>
  );
}
