import type { ReactNode } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { t } from '../words/t.ts';
import { Catalogue, type CatalogueProps } from './Catalogue.tsx';

interface CatalogueDialogProps extends CatalogueProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title?: string;
  /** What stands above it. */
  readonly children?: ReactNode;
}

/** The catalogue of creatures in a window of its own. */
export function CatalogueDialog({ open, onClose, title, children, ...catalogue }: CatalogueDialogProps) {
  return (
    <Dialog open={open} wide onClose={onClose} title={title ?? t('bestiary.title')}>
      {children}
      <Catalogue {...catalogue} />
    </Dialog>
  );
}
