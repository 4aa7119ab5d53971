import { halfWidthOf } from '@tallow/shared/geometry';
import type { TemplateArea } from '@tallow/shared/table';

interface Carrier {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where a template lies now: about the middle of the token that carries it, if one does. */
export function carriedTemplate<T extends TemplateArea & { readonly tokenId: string }>(
  template: T,
  tokens: ReadonlyMap<string, Carrier>,
): T {
  const token = template.tokenId === '' ? undefined : tokens.get(template.tokenId);
  return token ? { ...template, x: token.x + halfWidthOf(token), y: token.y + halfWidthOf(token) } : template;
}
