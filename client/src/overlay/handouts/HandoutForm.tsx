import { useState, type FormEvent } from 'react';
import type { HandoutId } from '@tallow/shared/kernel';
import { openPages, type HandoutPage, type Recipients } from '@tallow/shared/table';
import type { HandoutModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { TextField } from '../controls/TextField.tsx';
import { usePictureFile } from '../portraits/usePictureFile.tsx';
import { useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import { AudienceField } from './AudienceField.tsx';
import styles from './Handouts.module.css';
import { HandoutPages } from './HandoutPages.tsx';

const MAX_TEXT = 20_000;
const MAX_PAGES = 50;
const MAX_NAME = 80;

function PageField({
  page,
  number,
  onChange,
  onRemove,
}: {
  readonly page: HandoutPage;
  readonly number: number;
  readonly onChange: (page: HandoutPage) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const picture = usePictureFile(t('handouts.picture'), (image) => onChange({ ...page, image }), 'whole');
  const { image: _taken, ...withoutPicture } = page;
  return (
    <div className={styles.page}>
      <Field label={t('handouts.page', { number })} note={number === 1 ? t('handouts.textNote') : undefined}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={6}
            maxLength={MAX_TEXT}
            value={page.text}
            onChange={({ target }) => onChange({ ...page, text: target.value })}
          />
        )}
      </Field>
      <div className={styles.people}>
        {page.image === undefined ? (
          <Button size="small" busy={picture.isSending} onClick={picture.choose}>
            {t('handouts.picture')}
          </Button>
        ) : (
          <Button size="small" onClick={() => onChange(withoutPicture)}>
            {t('handouts.removePicture')}
          </Button>
        )}
        {onRemove && (
          <Button size="small" onClick={onRemove}>
            {t('handouts.removePage', { number })}
          </Button>
        )}
        {picture.input}
      </div>
    </div>
  );
}

/** Writes a handout, or a new one. */
export function HandoutForm({
  handout,
  onDone,
}: {
  readonly handout: HandoutModel | null;
  readonly onDone: (saved: boolean) => void;
}) {
  const table = useTable();
  const [title, setTitle] = useState(handout?.title ?? '');
  const [folder, setFolder] = useState(handout?.folder ?? '');
  const [pages, setPages] = useState<readonly HandoutPage[]>(handout?.pages ?? [{ text: '' }]);
  const [audience, setAudience] = useState<Recipients>(handout?.audience ?? 'gm');
  const [busy, setBusy] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const written = {
      title: title.trim(),
      folder: folder.trim(),
      pages: [...pages],
      audience: typeof audience === 'string' ? audience : [...audience],
    };
    setBusy(true);
    void table
      .act(
        handout
          ? { action: 'handout.update', handoutId: handout.id as HandoutId, ...written }
          : { action: 'handout.add', ...written },
      )
      .then(({ ok }) => (ok ? onDone(true) : setBusy(false)));
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t('handouts.name')}
        maxLength={MAX_NAME}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextField
        label={t('handouts.folder')}
        maxLength={MAX_NAME}
        value={folder}
        onChange={({ target }) => setFolder(target.value)}
      />
      {pages.map((page, at) => (
        <PageField
          key={at}
          page={page}
          number={at + 1}
          onChange={(next) => setPages(pages.with(at, next))}
          onRemove={pages.length > 1 ? () => setPages(pages.toSpliced(at, 1)) : undefined}
        />
      ))}
      {pages.length < MAX_PAGES && (
        <Button onClick={() => setPages([...pages, { text: '' }])}>{t('handouts.addPage')}</Button>
      )}
      <AudienceField value={audience} onChange={setAudience} />
      <details>
        <summary>{t('handouts.preview')}</summary>
        <HandoutPages title={title} pages={openPages(pages)} />
      </details>
      <div className={styles.people}>
        <Button kind="primary" type="submit" busy={busy} disabled={title.trim() === ''}>
          {t('handouts.save')}
        </Button>
        <Button onClick={() => onDone(false)}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
