import { RULESETS, type SheetTemplate } from '@tallow/shared/rules';
import type { LibrarySheetReply } from '@tallow/shared/contracts';

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The creatures that come with the rules: everybody's to use, nobody's to change. */
const SAMPLES: readonly LibrarySheetReply[] = RULESETS.flatMap(({ id, bestiary = [] }) =>
  bestiary.map((template) => ({
    id: `${id}:${slug(template.name)}`,
    version: 1,
    updatedAt: 0,
    own: false,
    scope: 'global' as const,
    campaignId: null,
    template: template as LibrarySheetReply['template'],
  })),
);

export function samples(): readonly LibrarySheetReply[] {
  return SAMPLES;
}

export function findSample(id: string): SheetTemplate | undefined {
  return SAMPLES.find((sample) => sample.id === id)?.template;
}
