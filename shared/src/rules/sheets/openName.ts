import type { Entry } from '../contract/Sheet.ts';

/** The name of an entry as the story of an action tells it to everybody. */
export const openName = ({ name, secret }: Pick<Entry, 'name' | 'secret'>): string => (secret ? 'something' : name);
