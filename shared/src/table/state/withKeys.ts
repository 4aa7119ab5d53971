import type { CardLine, Pause, Prompt, PromptOption } from '../../rules/index.ts';
import { asWritten, type Say } from '../../words/index.ts';
import type { Exchange } from './Exchange.ts';
import type { LogBody } from './LogEntry.ts';

// Before there were keys, what is a `Say` now was written down as it was said, in English. It stays a text.

const toSay = (text: string | Say): Say => (typeof text === 'string' ? asWritten(text) : text);

/** A line of a story that was written down with texts. */
export function lineWithKeys(line: CardLine): CardLine {
  switch (line.kind) {
    case 'roll':
      return { ...line, label: toSay(line.label), reasons: line.reasons.map(toSay) };
    case 'damage':
      return { ...line, reasons: line.reasons.map(toSay) };
    case 'note':
      return { ...line, text: toSay(line.text) };
    default:
      return line;
  }
}

const optionWithKeys = ({ takes, ...option }: PromptOption): PromptOption => ({
  ...option,
  disabled: option.disabled && toSay(option.disabled),
  ...(takes && { takes: takes.kind === 'number' ? { ...takes, name: toSay(takes.name) } : takes }),
});
const promptWithKeys = (prompt: Prompt): Prompt => ({
  ...prompt,
  question: toSay(prompt.question),
  options: prompt.options.map(optionWithKeys),
});
const pauseWithKeys = (pause: Pause): Pause => ({ ...pause, prompts: pause.prompts.map(promptWithKeys) });

/** An action under way that was written down with texts. */
export function exchangeWithKeys(exchange: Exchange): Exchange {
  return { ...exchange, pause: pauseWithKeys(exchange.pause) };
}

/** What a line of the log said with texts. */
export function bodyWithKeys(body: LogBody): LogBody {
  return body.kind === 'action' ? { ...body, lines: body.lines.map(lineWithKeys) } : body;
}
