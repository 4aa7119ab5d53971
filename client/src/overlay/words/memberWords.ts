/** The part of the overlay's words about who sits at a table, who leads it, and who may come. */
export const memberWords = {
  seats: {
    makeCoGm: 'Make a GM beside me',
    makeCoGmSure: (name: string) => `Make ${name} a GM beside you?`,
    makeCoGmAbout:
      'They see all that you see, and may do all that you may. Only who opened the table can take the seat back.',
    makeCoGmGo: 'Make a GM',
    handOver: 'Hand over the GM’s seat',
    handOverSure: (name: string) => `Hand the GM’s seat over to ${name}?`,
    handOverAbout: 'They lead the table from now on, and you play at it.',
    handOverGo: 'Hand it over',
    takeBack: 'Take the GM’s seat back',
    takeBackSure: (name: string) => `Take the GM’s seat back from ${name}?`,
    takeBackAbout: 'They stay at the table as a player.',
    takeBackGo: 'Take it back',
    renew: 'Make a new join code',
    renewSure: 'Make a new join code?',
    renewAbout: 'The old code and every link with it stop working. Who is at the table stays.',
    renewGo: 'Make a new code',
    renewed: 'The join code is new. Links that you sent before no longer work.',
    removed: 'Removed from the table',
    letBack: 'Let back in',
    letBackOf: (name: string) => `Let ${name} back in`,
    letBackDone: (name: string) => `${name} may join by the code again.`,
    leaderless: 'Nobody leads this table. You can play on; the GM’s tools are locked.',
    leaderlessCreator: 'Nobody leads this table. You opened it: the GM’s seat is yours to take.',
    claim: 'Take the GM’s seat',
    removedTitle: 'The GM removed you from this table',
    removedAbout:
      'The invite link you have no longer works. Ask the GM to let you back in and to send you the new one.',
  },

  myTables: {
    noGm: 'no GM',
    left: 'Tables you left',
    leftAbout: 'You opened these, and nobody leads them now.',
    leadAgain: 'Lead it again',
    leadAgainOf: (name: string) => `Lead “${name}” again`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete “${name}”`,
  },

  joining: { otherName: 'Your name at this table', joinAs: 'Join under this name' },
} as const;
