/** The part of the overlay's words about putting characters on the map, and taking the party along. */
export const placingWords = {
  placing: {
    here: 'Put on the map here',
    hereOf: (name: string) => `Put ${name} on the map here`,
    put: (name: string) => `Put ${name} here`,
    elsewhere: 'Your token is on another scene. Ask the GM to bring it here.',
    noRoom: 'There is no open ground here. Show a place with more room and try again.',
    done: (name: string) => `${name} is on the map.`,
    party: 'Bring the party here',
    partyDone: 'The party is here.',
  },

  dropping: {
    noMap: (name: string) => `“${name}” is no map. Drop a Universal VTT file or a picture.`,
    busy: 'A map is on its way already. Wait until it is there, or cancel it.',
  },
} as const;
