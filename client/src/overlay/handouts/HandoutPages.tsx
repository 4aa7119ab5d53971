import { lazy, Suspense } from 'react';
import type { HandoutPage } from '@tallow/shared/table';
import styles from './Handouts.module.css';
import { Picture } from './Picture.tsx';

const PageText = lazy(async () => ({ default: (await import('./PageText.tsx')).PageText }));

/** The pages of a handout, one below the other. */
export function HandoutPages({ title, pages }: { readonly title: string; readonly pages: readonly HandoutPage[] }) {
  return (
    <div className={styles.pages}>
      {pages.map((page, at) => (
        <article key={at} className={at > 0 ? styles.page : styles.form}>
          {page.image !== undefined && <Picture image={page.image} name={title} />}
          <Suspense>
            <PageText text={page.text} />
          </Suspense>
        </article>
      ))}
    </div>
  );
}
