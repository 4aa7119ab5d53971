import { KeyFile, makeKey, parseKeys } from './KeyFile.ts';

/** Where installations of before kept their one key. */
export interface OldKey {
  find(): Promise<string | undefined>;
  remove(): Promise<void>;
}

/**
 * The keys that tokens are signed with, the newest first; all of them verify. From `TOKEN_KEY` if that is set, else
 * from the key file, which is made when it is missing. A key that an older installation has in its database moves into
 * the file, so that tokens stay good.
 */
export async function openKeys(
  dataDir: string,
  fromEnvironment: string | undefined,
  old: OldKey,
): Promise<readonly string[]> {
  const file = new KeyFile(dataDir);
  const given = fromEnvironment === undefined ? [] : parseKeys(fromEnvironment);
  const stored = await old.find();
  const kept =
    stored !== undefined || given.length === 0
      ? await file.readOrKeep(stored ?? makeKey())
      : ((await file.read()) ?? []);
  if (stored !== undefined && kept.includes(stored)) await old.remove();
  return [...new Set([...given, ...kept])];
}
