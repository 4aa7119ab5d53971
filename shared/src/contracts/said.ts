// Whoever says things in their own language reads keys and parameters; everybody else finds the same in English where
// there has always been a text.
import { z } from 'zod';
import type { FormulaProblem } from '../dice/index.ts';
import type { CardLine } from '../rules/index.ts';
import type { LogBody, LogLine } from '../table/index.ts';
import { asWritten, keyed, type Say, type SayEnglish } from '../words/index.ts';

/**
 * The key of a message and what goes into it: numbers, names that people gave, and further such, as deep as what is
 * said.
 */
export const say = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.unknown()).exactOptional(),
}) as unknown as z.ZodType<Say>;

type Of<Kind extends CardLine['kind']> = Extract<CardLine, { readonly kind: Kind }>;
/** In place of words by key their texts, and the words themselves under `says`. */
type Told<Thing, Name extends keyof Thing, Says> = Omit<Thing, Name> & {
  readonly [Key in Name]: Thing[Key] extends readonly Say[] ? readonly string[] : string;
} & { readonly says?: Says };

export type ToldCardLine =
  | Told<Of<'roll'>, 'label' | 'reasons', { readonly label?: Say; readonly reasons?: readonly Say[] }>
  | Told<Of<'damage'>, 'reasons', { readonly reasons: readonly Say[] }>
  | Told<Of<'note'>, 'text', { readonly text: Say }>
  | Told<Of<'effect'>, 'name', { readonly name: Say }>
  | Of<'heal'>;
export type ToldLogLine = Omit<LogLine, 'body'> & {
  readonly body:
    | Exclude<LogBody, { readonly kind: 'action' }>
    | (Omit<Extract<LogBody, { readonly kind: 'action' }>, 'lines'> & { readonly lines: readonly ToldCardLine[] });
};

function tellCardLine(line: CardLine, english: SayEnglish): ToldCardLine {
  switch (line.kind) {
    case 'roll': {
      const [label, { reasons }] = [keyed(line.label), line];
      const says = { ...(label && { label }), ...(reasons.length > 0 && { reasons }) };
      return { ...line, label: english(line.label), reasons: reasons.map(english), says };
    }
    case 'damage': {
      const { reasons } = line;
      return { ...line, reasons: reasons.map(english), ...(reasons.length > 0 && { says: { reasons } }) };
    }
    case 'note': {
      const text = keyed(line.text);
      return { ...line, text: english(line.text), ...(text && { says: { text } }) };
    }
    case 'effect': {
      const name = keyed(line.name);
      return { ...line, name: english(line.name), ...(name && { says: { name } }) };
    }
    default:
      return line;
  }
}

/** What is wrong with a formula, as it goes over the wire. */
export const tellProblem = ({ message, hint, ...place }: FormulaProblem, english: SayEnglish) => ({
  ...place,
  message: english(message),
  ...(hint && { hint: english(hint) }),
  says: { message, ...(hint && { hint }) },
});

/** Who deleted their account has no name any more, only what they did. */
function withSomeName<Body extends Exclude<LogBody, { readonly kind: 'action' }>>(
  body: Body,
  english: SayEnglish,
): Body {
  const isPerson = 'userId' in body || 'from' in body;
  return isPerson && body.name === '' ? { ...body, name: english({ key: 'table.formerMember' }) } : body;
}

/** A line of the log as it goes over the wire. */
export function tellLogLine(line: LogLine, english: SayEnglish): ToldLogLine {
  const { body } = line;
  if (body.kind !== 'action') return { ...line, body: withSomeName(body, english) };
  return { ...line, body: { ...body, lines: body.lines.map((each) => tellCardLine(each, english)) } };
}

function readCardLine(told: ToldCardLine): CardLine {
  switch (told.kind) {
    case 'roll': {
      const { says, ...line } = told;
      const reasons = says?.reasons ?? line.reasons.map(asWritten);
      return { ...line, label: says?.label ?? asWritten(line.label), reasons };
    }
    case 'damage': {
      const { says, ...line } = told;
      return { ...line, reasons: says?.reasons ?? line.reasons.map(asWritten) };
    }
    case 'note': {
      const { says, ...line } = told;
      return { ...line, text: says?.text ?? asWritten(line.text) };
    }
    case 'effect': {
      const { says, ...line } = told;
      return { ...line, name: says?.name ?? line.name };
    }
    default:
      return told;
  }
}

/** A line of the log as it came over the wire. */
export function readLogLine(line: ToldLogLine): LogLine {
  const { body } = line;
  return body.kind === 'action'
    ? { ...line, body: { ...body, lines: body.lines.map(readCardLine) } }
    : { ...line, body };
}
