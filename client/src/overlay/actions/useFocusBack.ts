import { useEffect, useRef, type RefObject } from 'react';
import type { Pointing } from '../../store/index.ts';
import { useModel } from '../table/TableContext.ts';

/**
 * The focus starts in the form's first field, and comes back to its last button when the map was asked for something
 * and has answered. Answers for what the map is being asked.
 */
export function useFocusBack(form: RefObject<HTMLFormElement | null>): Pointing['kind'] | null {
  const asked = useModel(({ pointing }) =>
    pointing !== null && !('isPut' in pointing && pointing.isPut) ? pointing.kind : null,
  );
  const isPointing = asked !== null;
  const was = useRef(isPointing);
  useEffect(
    () =>
      form.current
        ?.querySelector<HTMLElement>('select:enabled, button[type="submit"], input')
        ?.focus({ preventScroll: true }),
    [form],
  );
  useEffect(() => {
    const isOnMap = document.activeElement === document.body || document.activeElement?.closest('main') !== null;
    if (was.current && !isPointing && isOnMap)
      form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus({ preventScroll: true });
    was.current = isPointing;
  }, [form, isPointing]);
  return asked;
}
