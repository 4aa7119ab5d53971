import { words } from '@tallow/shared/table/words/en';
import { compileAll } from '@tallow/shared/words/compile';
import { messages } from '../en/index.ts';
import { speakRules } from '../said.ts';
import { speak } from '../t.ts';

// What tests expect to be said is English.
speak(messages, 'en');
speakRules(compileAll(words), 'en');
