/** What the bot says. A chat shows plain text: nothing here is markup. */
export const words = {
  start: {
    about: 'Tallow is a table to play at with friends: maps, dice and turns. Your tables are one press away.',
    invited: 'You are invited to a table.',
    open: 'Open Tallow',
    openInvite: 'See the invite',
    openTable: 'Go to the table',
    notReachable: 'This server does not say at which https address it can be opened. Ask whoever runs it.',
    badCode: 'That is no code of a table.',
  },
  help: '/start opens Tallow, /roll 2d6+3 rolls dice, /turns on tells you when it is your turn.',
  roll: {
    how: 'Write what to roll behind it, as in /roll 2d6+3.',
    rolled: '{name}: {text}',
    problem: '{message} {hint}',
    where: 'It is about “{part}”.',
  },
  turns: {
    how: 'Write /turns on to be told here when it is your turn, and /turns off for silence.',
    on: 'From now on you are told here when it is your turn at a table where you are not seated.',
    off: 'You are told no more when it is your turn.',
    stranger: 'Nobody here knows you yet. Open Tallow once, and then write it again.',
    failed: 'That could not be kept just now. Try again in a moment.',
    inPrivate: 'Write me that in a chat of our own.',
    begun: '{name}: it is your turn at {table}.',
  },
  commands: { start: 'Open Tallow', roll: 'Roll dice: 2d6+3', turns: 'Be told when it is your turn: on or off' },
} as const;
