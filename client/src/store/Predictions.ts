type Place = { readonly x: number; readonly y: number };
interface Prediction extends Place {
  readonly mark: symbol;
  agreed: boolean;
}

/** Where own moves will have put tokens once the server agrees. */
export class Predictions {
  readonly #places = new Map<string, Prediction>();

  /** The latest move of a token is the one that shows. Answers its mark. */
  begin(tokenId: string, x: number, y: number): symbol {
    const mark = Symbol(tokenId);
    this.#places.set(tokenId, { x, y, mark, agreed: false });
    return mark;
  }

  /** The server agreed: the place shows until the state has come. False when a later move shows instead. */
  agree(tokenId: string, mark: symbol): boolean {
    const prediction = this.#places.get(tokenId);
    if (prediction?.mark !== mark) return false;
    prediction.agreed = true;
    return true;
  }

  /** The token goes back to where it is. False when a later move shows instead. */
  drop(tokenId: string, mark: symbol): boolean {
    return this.#places.get(tokenId)?.mark === mark && this.#places.delete(tokenId);
  }

  /** Forgets agreed places that the state shows by now, and tokens that are gone. */
  settle(tokens: ReadonlyMap<string, Place>): void {
    for (const [id, prediction] of this.#places) {
      const token = tokens.get(id);
      if (!token || (prediction.agreed && token.x === prediction.x && token.y === prediction.y))
        this.#places.delete(id);
    }
  }

  get(tokenId: string): Place | null {
    const prediction = this.#places.get(tokenId);
    return prediction ? { x: prediction.x, y: prediction.y } : null;
  }
}
