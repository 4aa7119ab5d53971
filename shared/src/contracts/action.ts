import { z } from 'zod';
import { intentId } from './primitives.ts';

/** A message that asks for something by its name. */
export const action = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ intentId, action: z.literal(name), ...shape });
