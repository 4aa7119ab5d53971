export { example } from './example.ts';
export type { JsonSchema } from './JsonSchema.ts';
