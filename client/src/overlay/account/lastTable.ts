const keyOf = (userId: string): string => `tallow/last-table/${userId}`;

/** The table that a user sat at last in this browser. */
export function lastTable(userId: string): string | null {
  try {
    return localStorage.getItem(keyOf(userId));
  } catch {
    return null;
  }
}

export function rememberTable(userId: string, sessionId: string): void {
  try {
    localStorage.setItem(keyOf(userId), sessionId);
  } catch {
    // Then there is nothing to continue.
  }
}
