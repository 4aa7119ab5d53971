/** What is said on every page, and what went wrong. */
export const general = {
  appName: 'Tallow',
  pageTitle: '{name} · Tallow',
  close: 'Close',
  menu: 'Menu',
  notices: 'Notifications',
  cancel: 'Cancel',
  labelled: '{name}: {about}',
  asksFirst: '{action}…',
  undo: 'Undo',
  back: 'Back to your tables',
  loading: 'Lighting the candle…',
  language: 'Language',
  lightTheme: 'Light theme',
  darkTheme: 'Dark theme',
  roles: { gm: 'GM', player: 'Player', spectator: 'Spectator' },
  errors: {
    offline: 'The server does not answer. Check your connection and try again.',
    rate: 'That was too fast. Wait a moment and try again.',
    busy: 'The table has much to do just now. Try again in a moment.',
    strained:
      'This map is heavy: moves wait for their turn, so that other tables stay quick. Fewer walls, a smaller map, or a limited sight range helps.',
    tooMany: {
      eyes: 'So many eyes are too much for this map. Limit the sight range of some tokens, or let fewer of them see.',
      sheets:
        'The sheets of this table hold as much as they can. Shorten notes, or take sheets off the table that nobody needs.',
      maps: 'The maps of this table hold as much as they can. Delete a scene that nobody needs, or import a smaller map.',
    },
    unknown: 'Something went wrong. Try again.',
    signInAgain: 'This browser’s sign-in is no longer good. Type your name again.',
    noSuchPage: 'There is nothing here.',
    noSuchTable: 'This table is gone, or you are not at it. Ask your GM for the join code.',
    pageBroke: 'This page broke. Reload it; nothing at the table is lost.',
    reload: 'Reload',
  },
} as const;
