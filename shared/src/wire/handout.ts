import type { HandoutPage, HandoutView, Recipients } from '../table/index.ts';
import { describe } from './describe.ts';

const { json, string, thing } = describe<HandoutView, 'id'>();

/** Pages that the viewer has. */
export const handout = thing('Handout', {
  title: string('everybody'),
  folder: string('gm', { doc: 'empty: in none' }),
  pages: json<readonly HandoutPage[]>('everybody', {
    none: [],
    write: ({ pages }) => pages,
    isSame: (now, old) => now.pages === old.pages,
    doc: "JSON: `{ text, image? }[]`: Markdown, without the GM's blocks for others; pictures are at `/api/sessions/:id/portraits/:image`",
  }),
  audience: json<Recipients>('gm', {
    initial: '"all"',
    none: 'all',
    write: ({ audience }) => audience,
    doc: 'JSON: `"gm" | "all" | id[]`',
  }),
});
