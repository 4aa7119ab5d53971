import type { Entry } from '../contract/Sheet.ts';
import type { Word } from '../../words/index.ts';
import { say } from '../words/say.ts';

/** The name of an entry, and of the effect that it brings, as the story of an action tells it to everybody. */
export const openName = ({ name, secret }: Pick<Entry, 'name' | 'secret'>): Word => (secret ? say('something') : name);
