import type { SheetId } from '@tallow/shared/kernel';
import { faceOf, type SheetModel } from '../../store/index.ts';
import { Portrait } from '../portraits/Portrait.tsx';
import { usePictureFile } from '../portraits/usePictureFile.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './SheetFace.module.css';

/** The picture of whose sheet it is; the GM changes it with a press. */
export function SheetFace({ sheet }: { readonly sheet: SheetModel }) {
  const table = useTable();
  const canEdit = useModel(({ me, viewAs }) => me.role === 'gm' && viewAs === null);
  const image = useModel((model) => faceOf(model, sheet));
  const { isSending, choose, input } = usePictureFile(t('sheet.portraitOf', { name: sheet.name }), (portraitId) => {
    void table.act({ action: 'sheet.edit', sheetId: sheet.id as SheetId, image: portraitId });
  });
  const label = image === '' ? t('token.choosePortrait') : t('token.changePortrait');
  if (!canEdit)
    return (
      <span className={styles.face}>
        <Portrait name={sheet.name} image={image} />
      </span>
    );
  return (
    <>
      <button type="button" className={styles.face} disabled={isSending} aria-label={label} onClick={choose}>
        <Portrait name={sheet.name} image={image} />
      </button>
      {input}
    </>
  );
}
