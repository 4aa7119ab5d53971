import type { Prompt, PromptOption } from '../rules/index.ts';
import { asWritten, keyed, type Say, type SayEnglish } from '../words/index.ts';

type ToldOption = Omit<PromptOption, 'name' | 'disabled' | 'takes'> & {
  readonly name: string;
  readonly disabled: string | null;
  readonly takes?:
    | { readonly kind: 'number'; readonly name: string; readonly start: number }
    | { readonly kind: 'step'; readonly feet: number };
  readonly says?: { readonly name?: Say; readonly disabled?: Say; readonly takes?: Say };
};
export type ToldPrompt = Omit<Prompt, 'question' | 'options'> & {
  readonly question: string;
  readonly options: readonly ToldOption[];
  readonly says?: { readonly question: Say };
};

function tellOption({ name, disabled, takes, ...option }: PromptOption, english: SayEnglish): ToldOption {
  const says = {
    ...(keyed(name) && { name: keyed(name)! }),
    ...(disabled && keyed(disabled) && { disabled }),
    ...(takes?.kind === 'number' && keyed(takes.name) && { takes: takes.name }),
  };
  return {
    ...option,
    name: english(name),
    disabled: disabled && english(disabled),
    ...(takes && { takes: takes.kind === 'number' ? { ...takes, name: english(takes.name) } : takes }),
    ...(Object.keys(says).length > 0 && { says }),
  };
}

/** A question as it goes over the wire. */
export function tellPrompt({ question, options, ...prompt }: Prompt, english: SayEnglish): ToldPrompt {
  return {
    ...prompt,
    question: english(question),
    options: options.map((option) => tellOption(option, english)),
    ...(keyed(question) && { says: { question } }),
  };
}

function readOption({ name, disabled, takes, says, ...option }: ToldOption): PromptOption {
  return {
    ...option,
    name: says?.name ?? name,
    disabled: disabled === null ? null : (says?.disabled ?? asWritten(disabled)),
    ...(takes && { takes: takes.kind === 'number' ? { ...takes, name: says?.takes ?? asWritten(takes.name) } : takes }),
  };
}

/** A question as it came over the wire. */
export function readPrompt({ question, options, says, ...prompt }: ToldPrompt): Prompt {
  return { ...prompt, question: says?.question ?? asWritten(question), options: options.map(readOption) };
}
