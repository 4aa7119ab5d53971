import type { Entry } from '../contract/Sheet.ts';
import type { Word } from '../../words/index.ts';
import { say } from '../words/say.ts';

/** The name of an entry as the story of an action tells it to everybody. */
export const openName = ({ name, secret }: Pick<Entry, 'name' | 'secret'>): Word => (secret ? say('something') : name);

/** What an effect is called that such an entry brings: names of effects are written down as they are. */
export const effectName = ({ name, secret }: Pick<Entry, 'name' | 'secret'>): string => (secret ? 'something' : name);
