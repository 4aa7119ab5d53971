import { useCallback, useState } from 'react';
import type { Api } from '../../net/api.ts';
import { ApiError } from '../../net/ApiError.ts';
import { goTo, tablePath } from '../controls/route.ts';
import { useTask, type Task } from '../controls/useTask.ts';

interface Join {
  readonly task: Task;
  /** The own name is taken at that table: it wants another one. */
  readonly wantsName: boolean;
  /** The table lets nobody in unasked: its GM has been told. */
  readonly isKnocking: boolean;
  /**
   * Goes to the table, or says in `task` why not. `name`: what to be called there. `replace`: the page left is not one
   * to come back to.
   */
  readonly join: (code: string, name?: string, options?: { readonly replace?: boolean }) => void;
  /** Another code may have room for the own name. */
  readonly forgetName: () => void;
}

/** Joins tables by their codes. `hasKnocked`: at this one's door already. */
export function useJoin(api: Api, hasKnocked = false): Join {
  const task = useTask();
  const { run, setError } = task;
  const [isKnocking, setKnocking] = useState(hasKnocked);
  const [wantsName, setWantsName] = useState(false);
  const join = useCallback<Join['join']>(
    (code, name, options) =>
      run(async () => {
        const reply = await api.joinSession(code, name?.trim()).catch((cause: unknown) => {
          if (cause instanceof ApiError && cause.error.code === 'NAME_TAKEN') setWantsName(true);
          throw cause;
        });
        if ('knocking' in reply) setKnocking(true);
        else goTo(tablePath(reply.session.id), options);
      }),
    [api, run],
  );
  const forgetName = useCallback(() => {
    setWantsName(false);
    setError(null);
  }, [setError]);
  return { task, wantsName, isKnocking, join, forgetName };
}
