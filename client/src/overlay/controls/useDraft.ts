import { useState } from 'react';

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Hands the text over if it differs from what is known, and lets go of it. */
  readonly commit: () => void;
  readonly revert: () => void;
}

/** Text while it is being typed: what others change meanwhile does not tear it away. */
export function useDraft(known: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    text: draft ?? known,
    setText: setDraft,
    commit: () => {
      if (draft !== null && draft !== known) onCommit(draft);
      setDraft(null);
    },
    revert: () => setDraft(null),
  };
}
