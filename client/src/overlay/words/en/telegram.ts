/** In Telegram's window. */
export const telegram = {
  telegram: {
    title: 'Not signed in by Telegram',
    notBelieved:
      'What Telegram says about you is too old, or meant for another bot. Close this window and open it again from the bot.',
    unreachable: 'Telegram’s script did not come. Check the connection and open this window again.',
    outside: 'This address is for Telegram: open it from the bot, or go on here without.',
    goOn: 'Go on without',
    turns: 'Telegram',
    turnsLabel: 'Tell me when it is my turn',
    turnsNote:
      'The bot writes to you when your turn begins at a table where you are not seated. Write to it once before.',
  },
} as const;
