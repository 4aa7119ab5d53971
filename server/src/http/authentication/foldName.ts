/** Names of accounts that differ in case or spelling only are the same. */
export const foldName = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
