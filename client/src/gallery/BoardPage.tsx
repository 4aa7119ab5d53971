import card from '../overlay/controls/Card.module.css';
import { Toasts } from '../overlay/controls/Toasts.tsx';
import { AtTable } from './AtTable.tsx';
import type { Board, Piece } from './Board.ts';
import styles from './Gallery.module.css';

function PieceStates({ piece: { of, states, isWide, isLine } }: { readonly piece: Piece }) {
  const List = isLine ? 'ol' : 'div';
  return (
    <section className={styles.piece} aria-label={of}>
      <h2 className={styles.of}>{of}</h2>
      <div className={styles.states}>
        {Object.entries(states).map(([state, State]) => (
          <figure key={state} className={styles.state} data-wide={isWide && ''}>
            <figcaption className={styles.caption}>{state}</figcaption>
            <List className={isLine === 'on glass' ? card.glass : styles.samples}>
              <State />
            </List>
          </figure>
        ))}
      </div>
    </section>
  );
}

/** One board in one look: what a frame of the gallery holds. */
export function BoardPage({ board: { name, pieces, ground } }: { readonly board: Board }) {
  return (
    <Toasts>
      <AtTable>
        <main className={styles.board} data-ground={ground}>
          <h1 className="heard-only">{name}</h1>
          {pieces.map((piece) => (
            <PieceStates key={piece.of} piece={piece} />
          ))}
        </main>
      </AtTable>
    </Toasts>
  );
}
