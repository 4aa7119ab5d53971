import { Toast } from '@base-ui/react/toast';
import { useMemo } from 'react';

interface ToastOptions {
  readonly tone?: 'info' | 'danger' | 'success';
  readonly action?: { readonly label: string; readonly onPick: () => void };
  readonly onGone?: () => void;
}

/**
 * Shows a short note; with an action (such as taking something back) it stays longer. Answers the way to take it off.
 */
export function useToast(): (text: string, options?: ToastOptions) => () => void {
  const { add, close } = Toast.useToastManager();
  return useMemo(
    () =>
      (text, { tone = 'info', action, onGone } = {}) => {
        const id = add({
          description: text,
          type: tone,
          timeout: action ? 10_000 : 5_000,
          ...(onGone && { onRemove: onGone }),
          ...(action && {
            actionProps: {
              children: action.label,
              onClick: () => {
                action.onPick();
                close(id);
              },
            },
          }),
        });
        return () => close(id);
      },
    [add, close],
  );
}
