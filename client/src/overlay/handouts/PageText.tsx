import Markdown, { type Components } from 'react-markdown';
import { textParts } from '@tallow/shared/table';
import { t } from '../words/t.ts';
import styles from './Handouts.module.css';
import { Picture } from './Picture.tsx';

const ALLOWED = ['h1', 'h2', 'h3', 'h4', 'p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'img', 'blockquote', 'hr', 'br'];
const UPLOADED = /^[0-9a-f-]{36}$/;

/** Links lead outside of the table; pictures are those that were sent to it. */
const safeAddress = (address: string): string =>
  /^https?:\/\//i.test(address) || UPLOADED.test(address) ? address : '';
const COMPONENTS: Components = {
  a: ({ href, children }) =>
    href?.startsWith('http') ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ src, alt }) =>
    typeof src === 'string' && UPLOADED.test(src) ? <Picture image={src} name={alt ?? ''} /> : null,
};

/** The text of a page. What is the GM's in it shows as such to the GM, who alone has it. */
export function PageText({ text }: { readonly text: string }) {
  return (
    <div className={styles.text}>
      {textParts(text).map((part, at) => {
        const shown = (
          <Markdown
            key={at}
            allowedElements={ALLOWED}
            unwrapDisallowed
            skipHtml
            urlTransform={safeAddress}
            components={COMPONENTS}
          >
            {part.text}
          </Markdown>
        );
        return part.isGms ? (
          <aside key={at} className={styles.secret} aria-label={t('handouts.gmOnly')}>
            <span className={styles.label}>{t('handouts.gmOnly')}</span>
            {shown}
          </aside>
        ) : (
          shown
        );
      })}
    </div>
  );
}
