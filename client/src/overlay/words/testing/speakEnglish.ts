import { messages } from '../en/index.ts';
import { speak } from '../t.ts';

// What tests expect to be said is English.
speak(messages, 'en');
