// Written by `npm run api-types` from the calls that the server mounts; do not edit.
export interface paths {
  "/api/health": {
    /**
     * Tells how the server and what it depends on fare
     * @description Open to everybody.
     */
    get: operations["getHealth"];
  };
  "/api/version": {
    /**
     * Tells which server this is
     * @description Open to everybody.
     */
    get: operations["getVersion"];
  };
  "/api/auth/guest": {
    /**
     * Signs a guest in
     * @description Open to everybody.
     */
    post: operations["postAuthGuest"];
  };
  "/api/auth/providers": {
    /**
     * Lists the ways in which people may sign in here
     * @description Open to everybody.
     */
    get: operations["getAuthProviders"];
  };
  "/api/auth/login": {
    /**
     * Signs somebody in who is known here
     * @description Open to everybody.
     */
    post: operations["postAuthLogin"];
  };
  "/api/auth/refresh": {
    /**
     * Hands out a new token for a refresh token, which is replaced
     * @description Open to everybody.
     */
    post: operations["postAuthRefresh"];
  };
  "/api/auth/oidc/start": {
    /**
     * Sends a browser to the OpenID Connect provider
     * @description Open to everybody.
     */
    get: operations["getAuthOidcStart"];
    /**
     * Tells where a browser signs in with the OpenID Connect provider, so that you keep all that you have here
     * @description For who is signed in. API tokens need the scope `account`.
     */
    post: operations["postAuthOidcStart"];
  };
  "/api/auth/oidc/callback": {
    /**
     * Takes a browser back from the OpenID Connect provider, and sends it to the page with a code to sign in with
     * @description Open to everybody.
     */
    get: operations["getAuthOidcCallback"];
  };
  "/api/auth/passkeys/challenge": {
    /**
     * Hands out a challenge to sign in with a passkey
     * @description Open to everybody.
     */
    post: operations["postAuthPasskeysChallenge"];
  };
  "/api/auth/passkeys/options": {
    /**
     * Tells a browser how to make a passkey for you
     * @description For who is signed in. API tokens need the scope `account`.
     */
    post: operations["postAuthPasskeysOptions"];
  };
  "/api/auth/passkeys": {
    /**
     * Adds a passkey that your browser made to the ways you sign in
     * @description For who is signed in. API tokens need the scope `account`.
     */
    post: operations["postAuthPasskeys"];
  };
  "/api/auth/logout": {
    /**
     * Signs you out here
     * @description For who is signed in. API tokens need the scope `account`.
     */
    post: operations["postAuthLogout"];
  };
  "/api/auth/logout-everywhere": {
    /**
     * Signs you out wherever you are signed in, and ends your API tokens
     * @description For who is signed in. API tokens need the scope `account`.
     */
    post: operations["postAuthLogoutEverywhere"];
  };
  "/api/auth/sign-ins": {
    /**
     * Lists the browsers and programs that you are signed in with
     * @description For who is signed in. API tokens need the scope `account`.
     */
    get: operations["getAuthSignIns"];
  };
  "/api/auth/sign-ins/{signInId}": {
    /**
     * Signs you out on another device
     * @description For who is signed in. API tokens need the scope `account`.
     */
    delete: operations["deleteAuthSignInsSignInId"];
  };
  "/api/auth/register": {
    /**
     * Makes an account with a password; with a guest’s token, of that guest
     * @description Open to everybody.
     */
    post: operations["postAuthRegister"];
  };
  "/api/auth/me": {
    /**
     * Tells who you are here
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getAuthMe"];
    /**
     * Deletes you here, with your characters, monsters and campaigns; tables stay, without you
     * @description For who is signed in. API tokens need the scope `account`.
     */
    delete: operations["deleteAuthMe"];
    /**
     * Changes your name, also at your tables, your language, or whether you are told of turns
     * @description For who is signed in. API tokens need the scope `account`.
     */
    patch: operations["patchAuthMe"];
  };
  "/api/auth/password": {
    /**
     * Changes your password, and signs you out everywhere else
     * @description For who is signed in. API tokens need the scope `account`.
     */
    put: operations["putAuthPassword"];
  };
  "/api/auth/identities/{identityId}": {
    /**
     * Removes one of the ways you sign in, unless it is the last
     * @description For who is signed in. API tokens need the scope `account`.
     */
    delete: operations["deleteAuthIdentitiesIdentityId"];
  };
  "/api/auth/tokens": {
    /**
     * Lists your API tokens
     * @description For who is signed in. API tokens need the scope `account`.
     */
    get: operations["getAuthTokens"];
    /**
     * Makes an API token, which is shown this once
     * @description For who is signed in. API tokens need the scope `account`.
     */
    post: operations["postAuthTokens"];
  };
  "/api/auth/tokens/{tokenId}": {
    /**
     * Ends an API token
     * @description For who is signed in. API tokens need the scope `account`.
     */
    delete: operations["deleteAuthTokensTokenId"];
  };
  "/api/invites/{code}": {
    /**
     * Tells whose table a join code leads to, and what is played there
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getInvitesCode"];
  };
  "/api/sessions/join": {
    /**
     * Comes to a table by its join code, or knocks at its door
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postSessionsJoin"];
  };
  "/api/sessions/{id}/leave": {
    /**
     * Leaves a table
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdLeave"];
  };
  "/api/sessions/{id}/claim-gm": {
    /**
     * Takes the GM's seat of a table that you opened and nobody leads
     * @description For who is signed in. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdClaimGm"];
  };
  "/api/sessions/{id}/handover": {
    /**
     * Makes another member GM: in your place, or beside you
     * @description For members of the table. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdHandover"];
  };
  "/api/sessions/{id}/join-code": {
    /**
     * Makes a new join code; the old one is good no more
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdJoinCode"];
  };
  "/api/sessions": {
    /**
     * Lists the tables that you are at, and those that wait for you
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getSessions"];
    /**
     * Opens a table
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postSessions"];
  };
  "/api/sessions/{id}": {
    /**
     * Tells of a table, who is at it, and how they fare
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsId"];
    /**
     * Deletes a table with all that happened at it
     * @description For who is signed in. API tokens need the scope `account`.
     */
    delete: operations["deleteSessionsId"];
    /**
     * Renames a table, archives it, or lets people knock before they come in
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    patch: operations["patchSessionsId"];
  };
  "/api/sessions/{id}/state": {
    /**
     * Tells all that you see of a table, as a realtime client reads it
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdState"];
  };
  "/api/sessions/{id}/summary": {
    /**
     * Tells in short how a table stands; asked again with its ETag, only whether that is still so
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdSummary"];
  };
  "/api/sessions/{id}/intents": {
    /**
     * Asks the table for anything that a realtime client may ask for
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdIntents"];
  };
  "/api/sessions/{id}/initiative/roll-all": {
    /**
     * Rolls initiative for everybody who has none
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdInitiativeRollAll"];
  };
  "/api/sessions/{id}/initiative/roll-self": {
    /**
     * Rolls initiative for your own
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdInitiativeRollSelf"];
  };
  "/api/sessions/{id}/initiative/lock": {
    /**
     * Keeps players from rolling initiative
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdInitiativeLock"];
  };
  "/api/sessions/{id}/initiative/unlock": {
    /**
     * Lets players roll initiative again
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdInitiativeUnlock"];
  };
  "/api/sessions/{id}/initiative/reset": {
    /**
     * Takes all initiative away
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdInitiativeReset"];
  };
  "/api/sessions/{id}/encounter/next-turn": {
    /**
     * Ends the turn
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdEncounterNextTurn"];
  };
  "/api/sessions/{id}/encounter/previous-turn": {
    /**
     * Goes back a turn
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdEncounterPreviousTurn"];
  };
  "/api/sessions/{id}/encounter/end": {
    /**
     * Ends the encounter
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdEncounterEnd"];
  };
  "/api/sessions/{id}/undo": {
    /**
     * Takes back what was done last
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdUndo"];
  };
  "/api/sessions/{id}/encounter/start": {
    /**
     * Starts an encounter of those on the scene and the party
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdEncounterStart"];
  };
  "/api/sessions/{id}/characters/{characterId}/set-hp": {
    /**
     * Sets the hit points of somebody in play
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdCharactersCharacterIdSetHp"];
  };
  "/api/sessions/{id}/characters/{characterId}/set-initiative": {
    /**
     * Sets the initiative of somebody in the encounter
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdCharactersCharacterIdSetInitiative"];
  };
  "/api/sessions/{id}/characters/{characterId}/apply-effect": {
    /**
     * Puts a condition or another effect on somebody in play
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdCharactersCharacterIdApplyEffect"];
  };
  "/api/sessions/{id}/characters/{characterId}": {
    /**
     * Takes a character from the table: its owner, or the GM
     * @description For members of the table. API tokens need the scope `play`.
     */
    delete: operations["deleteSessionsIdCharactersCharacterId"];
  };
  "/api/sessions/{id}/knocks/{userId}": {
    /**
     * Lets somebody in who knocked
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdKnocksUserId"];
    /**
     * Sends somebody away who knocked
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    delete: operations["deleteSessionsIdKnocksUserId"];
  };
  "/api/sessions/{id}/tokens": {
    /**
     * Puts a token on the map
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdTokens"];
  };
  "/api/sessions/{id}/tokens/{tokenId}": {
    /**
     * Moves a token, changes it, or both; players move their own
     * @description For members of the table. API tokens need the scope `play`.
     */
    put: operations["putSessionsIdTokensTokenId"];
    /**
     * Takes a token from the map
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    delete: operations["deleteSessionsIdTokensTokenId"];
  };
  "/api/sessions/{id}/events": {
    /**
     * Tells what happened at a table, as you were told it, the oldest first
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdEvents"];
  };
  "/api/sessions/{id}/steps": {
    /**
     * Lists what was done at a table and can be taken back, the latest first
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    get: operations["getSessionsIdSteps"];
  };
  "/api/sessions/{id}/chat": {
    /**
     * Tells what was said at a table, the latest first
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdChat"];
  };
  "/api/sessions/{id}/scenes/{sceneId}/uvtt": {
    /**
     * Gives a scene as a Universal VTT file: its picture, walls, doors, lights and grid
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    get: operations["getSessionsIdScenesSceneIdUvtt"];
  };
  "/api/sessions/{id}/triggers/walk": {
    /**
     * Tells what a walk of a token would spring, and changes nothing
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdTriggersWalk"];
  };
  "/api/sessions/{id}/stream": {
    /**
     * Tells what happens at a table as it happens, as server-sent events; Last-Event-ID resumes
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdStream"];
  };
  "/api/session/bootstrap": {
    /**
     * Reserves a seat at a table for a realtime connection
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postSessionBootstrap"];
  };
  "/api/sessions/{id}/characters": {
    /**
     * Brings one of your characters to a table
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdCharacters"];
  };
  "/api/sessions/{id}/monsters": {
    /**
     * Brings numbered monsters to a table: of one kind, or a whole group
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdMonsters"];
  };
  "/api/sessions/{id}/sheets/{sheetId}/differences": {
    /**
     * Tells in what a character at a table differs from the one in its owner’s library
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdSheetsSheetIdDifferences"];
  };
  "/api/sessions/{id}/sheets/{sheetId}/refresh": {
    /**
     * Takes over at a table what the library says of a character; where its owner asks, once a GM nods
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdSheetsSheetIdRefresh"];
  };
  "/api/sessions/{id}/sheets/{sheetId}/write-back": {
    /**
     * Writes what a character learned at a table into the library: its owner at once; where a GM asks, once the owner nods
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdSheetsSheetIdWriteBack"];
  };
  "/api/sessions/{id}/sheets/{sheetId}/answer": {
    /**
     * Nods at what is asked about a character at a table, or does not; who asked takes it back
     * @description For members of the table. API tokens need the scope `play`.
     */
    post: operations["postSessionsIdSheetsSheetIdAnswer"];
  };
  "/api/asks": {
    /**
     * Lists what tables ask about your characters
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getAsks"];
  };
  "/api/sessions/{id}/scenes/import": {
    /**
     * Reads a map from a file, as a job
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdScenesImport"];
  };
  "/api/jobs/{jobId}": {
    /**
     * Tells how far a job is
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getJobsJobId"];
    /**
     * Cancels a job
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deleteJobsJobId"];
  };
  "/api/sessions/{id}/scenes/{sceneId}/tiles/{z}/{x}/{y}": {
    /**
     * Shows a piece of a map, black where you have not been
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdScenesSceneIdTilesZXY"];
  };
  "/api/sessions/{id}/portraits": {
    /**
     * Keeps a picture for tokens, props and handouts of a table
     * @description For the table's GM. API tokens need the scope `gm`.
     */
    post: operations["postSessionsIdPortraits"];
  };
  "/api/sessions/{id}/portraits/{portraitId}": {
    /**
     * Shows a picture of a token, a prop or a page
     * @description For members of the table. API tokens need the scope `read`.
     */
    get: operations["getSessionsIdPortraitsPortraitId"];
  };
  "/api/rulesets": {
    /**
     * Lists the rules that a table can play by
     * @description Open to everybody.
     */
    get: operations["getRulesets"];
  };
  "/api/campaigns": {
    /**
     * Lists the campaigns that you lead or play in
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getCampaigns"];
    /**
     * Begins a campaign
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postCampaigns"];
  };
  "/api/campaigns/{id}": {
    /**
     * Tells of a campaign, who is in it and what belongs to it
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getCampaignsId"];
    /**
     * Changes a campaign that you lead
     * @description For who is signed in. API tokens need the scope `gm`.
     */
    put: operations["putCampaignsId"];
    /**
     * Deletes a campaign of yours with its bestiary; its characters and sessions stay
     * @description For who is signed in. API tokens need the scope `account`.
     */
    delete: operations["deleteCampaignsId"];
  };
  "/api/campaigns/{id}/members/{userId}": {
    /**
     * Makes somebody whom you play with a member of a campaign, or its GM beside you
     * @description For who is signed in. API tokens need the scope `gm`.
     */
    put: operations["putCampaignsIdMembersUserId"];
    /**
     * Takes a member from a campaign that you lead, or yourself from any
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deleteCampaignsIdMembersUserId"];
  };
  "/api/characters": {
    /**
     * Lists your characters
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getCharacters"];
    /**
     * Keeps a new character
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postCharacters"];
  };
  "/api/characters/import": {
    /**
     * Keeps a character from a file
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postCharactersImport"];
  };
  "/api/characters/{id}": {
    /**
     * Tells of one of your characters
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getCharactersId"];
    /**
     * Changes one of your characters
     * @description For who is signed in. API tokens need the scope `play`.
     */
    put: operations["putCharactersId"];
    /**
     * Deletes one of your characters; those at tables stay
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deleteCharactersId"];
  };
  "/api/characters/{id}/export": {
    /**
     * Hands a character out as a file
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getCharactersIdExport"];
  };
  "/api/monsters": {
    /**
     * Lists your monsters
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getMonsters"];
    /**
     * Keeps a new monster
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postMonsters"];
  };
  "/api/monsters/import": {
    /**
     * Keeps a monster from a file
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postMonstersImport"];
  };
  "/api/monsters/{id}": {
    /**
     * Tells of one of your monsters
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getMonstersId"];
    /**
     * Changes one of your monsters
     * @description For who is signed in. API tokens need the scope `play`.
     */
    put: operations["putMonstersId"];
    /**
     * Deletes one of your monsters; those at tables stay
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deleteMonstersId"];
  };
  "/api/monsters/{id}/export": {
    /**
     * Hands a monster out as a file
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getMonstersIdExport"];
  };
  "/api/characters/{id}/portrait": {
    /**
     * Gives one of your characters a picture
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postCharactersIdPortrait"];
    /**
     * Takes the picture of one of your characters away
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deleteCharactersIdPortrait"];
  };
  "/api/characters/{id}/portrait/{portraitId}": {
    /**
     * Shows the picture of a character that you may read
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getCharactersIdPortraitPortraitId"];
  };
  "/api/monsters/{id}/portrait": {
    /**
     * Gives one of your monsters a picture
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postMonstersIdPortrait"];
    /**
     * Takes the picture of one of your monsters away
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deleteMonstersIdPortrait"];
  };
  "/api/monsters/{id}/portrait/{portraitId}": {
    /**
     * Shows the picture of a monster that you may read
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getMonstersIdPortraitPortraitId"];
  };
  "/api/presets": {
    /**
     * Lists your groups of monsters
     * @description For who is signed in. API tokens need the scope `read`.
     */
    get: operations["getPresets"];
    /**
     * Keeps a group of monsters to be placed again and again
     * @description For who is signed in. API tokens need the scope `play`.
     */
    post: operations["postPresets"];
  };
  "/api/presets/{id}": {
    /**
     * Deletes one of your groups of monsters
     * @description For who is signed in. API tokens need the scope `play`.
     */
    delete: operations["deletePresetsId"];
  };
  "/api/docs": {
    /**
     * Describes all calls, as OpenAPI
     * @description Open to everybody.
     */
    get: operations["getDocs"];
  };
}
/** OneOf type helpers */
type Without<T, U> = { [P in Exclude<keyof T, keyof U>]?: never };
type XOR<T, U> = (T | U) extends object ? (Without<T, U> & U) | (Without<U, T> & T) : T | U;
type OneOf<T extends any[]> = T extends [infer Only] ? Only : T extends [infer A, infer B, ...infer Rest] ? OneOf<[XOR<A, B>, ...Rest]> : never;


export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    /** @description Why a request was refused */
    Error: {
      error: {
        /** @enum {string} */
        code: "UNAUTHENTICATED" | "SIGN_IN_DECLINED" | "SIGN_IN_EXPIRED" | "SIGN_IN_UNPROVEN" | "OUT_OF_SCOPE" | "NOT_ADMIN" | "NOT_OFFERED" | "NOT_A_MEMBER" | "NOT_CREATOR" | "REMOVED" | "NOT_GM" | "NOT_OWNER" | "SPECTATOR" | "NOT_YOUR_TOKEN" | "STALE_TOKEN" | "FORBIDDEN_ORIGIN" | "FOREIGN_HOST" | "INVALID_MESSAGE" | "TOO_LARGE" | "UNSUPPORTED_FILE" | "EMPTY_TEXT" | "INVALID_INPUT" | "INVALID_FORMULA" | "OUT_OF_BOUNDS" | "BLOCKED" | "DOOR_LOCKED" | "TOO_FAR" | "OUT_OF_REACH" | "NO_LINE_OF_EFFECT" | "NO_POINTS" | "NOT_ENOUGH" | "NOT_MET" | "CANNOT_ACT" | "WRONG_TARGET" | "NOT_YOUR_TURN" | "ALREADY_DONE" | "OUT_OF_MOVEMENT" | "FOLLOWS_SHEET" | "LOCKED" | "PAUSED" | "TOKEN_LOCKED" | "NO_RULESET" | "NO_SHEET" | "NO_ENCOUNTER" | "INITIATIVE_MISSING" | "EXCHANGE_OPEN" | "CANNOT_UNDO" | "NOTHING_TO_UNDO" | "NOTHING_TO_REDO" | "CHANGED_SINCE" | "STALE_VERSION" | "UNKNOWN_SHEET" | "UNKNOWN_ENTRY" | "UNKNOWN_EFFECT" | "UNKNOWN_ACTION" | "UNKNOWN_EXCHANGE" | "UNKNOWN_CHARACTER" | "UNKNOWN_MONSTER" | "UNKNOWN_CAMPAIGN" | "UNKNOWN_PRESET" | "CANNOT_REMOVE_GM" | "GM_PRESENT" | "NAME_TAKEN" | "LAST_IDENTITY" | "ACCOUNT_TAKEN" | "TOO_MANY" | "UNKNOWN_TOKEN" | "UNKNOWN_DOOR" | "UNKNOWN_WALL" | "UNKNOWN_TRIGGER" | "UNKNOWN_LIGHT" | "UNKNOWN_DRAWING" | "UNKNOWN_TEMPLATE" | "UNKNOWN_PIN" | "UNKNOWN_PROP" | "UNKNOWN_HANDOUT" | "UNKNOWN_SCENE" | "UNKNOWN_MEMBER" | "UNKNOWN_SESSION" | "UNKNOWN_JOIN_CODE" | "UNKNOWN_IDENTITY" | "UNKNOWN_SIGN_IN" | "UNKNOWN_API_TOKEN" | "UNKNOWN_JOB" | "NOT_FOUND" | "RATE_LIMITED" | "BUSY" | "STORAGE_UNAVAILABLE" | "PROVIDER_UNAVAILABLE" | "RESTARTING" | "INTERNAL" | "VERSION_MISMATCH";
        /** @enum {string} */
        category: "AUTH" | "VALIDATION" | "RULE" | "RATE" | "STATE" | "SYSTEM" | "VERSION";
        message: string;
        retryable: boolean;
        details?: {
          [key: string]: unknown;
        };
        requestId?: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export type external = Record<string, never>;

export interface operations {

  /**
   * Tells how the server and what it depends on fare
   * @description Open to everybody.
   */
  getHealth: {
    responses: {
      /** @description Tells how the server and what it depends on fare */
      200: {
        content: {
          "application/json": {
            /** @enum {string} */
            status: "ok" | "degraded" | "unavailable";
            version: string;
            dependencies: {
              /** @enum {string} */
              database: "up" | "down" | "off";
              /** @enum {string} */
              redis: "up" | "down" | "off";
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells which server this is
   * @description Open to everybody.
   */
  getVersion: {
    responses: {
      /** @description Tells which server this is */
      200: {
        content: {
          "application/json": {
            version: string;
            build: string;
            protocol: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Signs a guest in
   * @description Open to everybody.
   */
  postAuthGuest: {
    requestBody: {
      content: {
        "application/json": {
          displayName: string;
        };
      };
    };
    responses: {
      /** @description Signs a guest in */
      200: {
        content: {
          "application/json": {
            token: string;
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            expiresIn: number;
            refreshToken?: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists the ways in which people may sign in here
   * @description Open to everybody.
   */
  getAuthProviders: {
    responses: {
      /** @description Lists the ways in which people may sign in here */
      200: {
        content: {
          "application/json": {
            providers: ({
                /** @enum {string} */
                id: "guest" | "password" | "passkey" | "oidc" | "telegram";
                label: string;
                startUrl?: string;
                /** @enum {string} */
                registration?: "open" | "invite" | "off";
              })[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Signs somebody in who is known here
   * @description Open to everybody.
   */
  postAuthLogin: {
    requestBody: {
      content: {
        "application/json": OneOf<[{
          /** @constant */
          provider: "password";
          name: string;
          password: string;
        }, {
          /** @constant */
          provider: "oidc";
          code: string;
        }, {
          /** @constant */
          provider: "telegram";
          initData: string;
        }, {
          /** @constant */
          provider: "passkey";
          response: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
            clientExtensionResults: {
              credProps?: {
                rk?: boolean;
              };
            };
            response: {
              clientDataJSON: string;
              authenticatorData: string;
              signature: string;
              userHandle?: string | null;
            };
          };
        }]>;
      };
    };
    responses: {
      /** @description Signs somebody in who is known here */
      200: {
        content: {
          "application/json": {
            token: string;
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            expiresIn: number;
            refreshToken?: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Hands out a new token for a refresh token, which is replaced
   * @description Open to everybody.
   */
  postAuthRefresh: {
    requestBody: {
      content: {
        "application/json": {
          refreshToken?: string;
          /** Format: uuid */
          userId?: string;
        };
      };
    };
    responses: {
      /** @description Hands out a new token for a refresh token, which is replaced */
      200: {
        content: {
          "application/json": {
            token: string;
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            expiresIn: number;
            refreshToken?: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Sends a browser to the OpenID Connect provider
   * @description Open to everybody.
   */
  getAuthOidcStart: {
    parameters: {
      query?: {
        returnTo?: string;
      };
    };
    responses: {
      /** @description Sends a browser to the OpenID Connect provider */
      302: {
        content: {
          "text/html": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells where a browser signs in with the OpenID Connect provider, so that you keep all that you have here
   * @description For who is signed in. API tokens need the scope `account`.
   */
  postAuthOidcStart: {
    requestBody: {
      content: {
        "application/json": {
          returnTo?: string;
        };
      };
    };
    responses: {
      /** @description Tells where a browser signs in with the OpenID Connect provider, so that you keep all that you have here */
      200: {
        content: {
          "application/json": {
            url: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes a browser back from the OpenID Connect provider, and sends it to the page with a code to sign in with
   * @description Open to everybody.
   */
  getAuthOidcCallback: {
    responses: {
      /** @description Takes a browser back from the OpenID Connect provider, and sends it to the page with a code to sign in with */
      302: {
        content: {
          "text/html": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Hands out a challenge to sign in with a passkey
   * @description Open to everybody.
   */
  postAuthPasskeysChallenge: {
    responses: {
      /** @description Hands out a challenge to sign in with a passkey */
      200: {
        content: {
          "application/json": {
            options: {
              rpId: string;
              challenge: string;
              timeout: number;
              /** @enum {string} */
              userVerification: "required" | "preferred" | "discouraged";
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells a browser how to make a passkey for you
   * @description For who is signed in. API tokens need the scope `account`.
   */
  postAuthPasskeysOptions: {
    responses: {
      /** @description Tells a browser how to make a passkey for you */
      200: {
        content: {
          "application/json": {
            options: {
              rp: {
                id: string;
                name: string;
              };
              user: {
                id: string;
                name: string;
                displayName: string;
              };
              challenge: string;
              pubKeyCredParams: {
                  alg: number;
                  /** @constant */
                  type: "public-key";
                }[];
              timeout: number;
              excludeCredentials: {
                  id: string;
                  /** @constant */
                  type: "public-key";
                }[];
              authenticatorSelection: {
                /** @constant */
                residentKey: "required";
                requireResidentKey: boolean;
                /** @enum {string} */
                userVerification: "required" | "preferred" | "discouraged";
              };
              /** @constant */
              attestation: "none";
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Adds a passkey that your browser made to the ways you sign in
   * @description For who is signed in. API tokens need the scope `account`.
   */
  postAuthPasskeys: {
    requestBody: {
      content: {
        "application/json": {
          label: string;
          response: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
            clientExtensionResults: {
              credProps?: {
                rk?: boolean;
              };
            };
            response: {
              clientDataJSON: string;
              attestationObject: string;
              transports?: string[];
              authenticatorData?: string;
              publicKey?: string;
              publicKeyAlgorithm?: number;
            };
          };
        };
      };
    };
    responses: {
      /** @description Adds a passkey that your browser made to the ways you sign in */
      201: {
        content: {
          "application/json": {
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
              locale: string | null;
              isGuest: boolean;
              isAdmin: boolean;
              turnMessages: boolean;
              identities: ({
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  provider: "password" | "passkey" | "oidc" | "telegram";
                  label: string;
                  createdAt: number;
                })[];
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Signs you out here
   * @description For who is signed in. API tokens need the scope `account`.
   */
  postAuthLogout: {
    responses: {
      /** @description Signs you out here */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Signs you out wherever you are signed in, and ends your API tokens
   * @description For who is signed in. API tokens need the scope `account`.
   */
  postAuthLogoutEverywhere: {
    responses: {
      /** @description Signs you out wherever you are signed in, and ends your API tokens */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists the browsers and programs that you are signed in with
   * @description For who is signed in. API tokens need the scope `account`.
   */
  getAuthSignIns: {
    responses: {
      /** @description Lists the browsers and programs that you are signed in with */
      200: {
        content: {
          "application/json": {
            signIns: {
                /** Format: uuid */
                id: string;
                device: string;
                createdAt: number;
                usedAt: number;
                current: boolean;
              }[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Signs you out on another device
   * @description For who is signed in. API tokens need the scope `account`.
   */
  deleteAuthSignInsSignInId: {
    parameters: {
      path: {
        signInId: string;
      };
    };
    responses: {
      /** @description Signs you out on another device */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Makes an account with a password; with a guest’s token, of that guest
   * @description Open to everybody.
   */
  postAuthRegister: {
    requestBody: {
      content: {
        "application/json": {
          name: string;
          password: string;
          displayName: string;
          invite?: string;
        };
      };
    };
    responses: {
      /** @description Makes an account with a password; with a guest’s token, of that guest */
      201: {
        content: {
          "application/json": {
            token: string;
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            expiresIn: number;
            refreshToken?: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells who you are here
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getAuthMe: {
    responses: {
      /** @description Tells who you are here */
      200: {
        content: {
          "application/json": {
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
              locale: string | null;
              isGuest: boolean;
              isAdmin: boolean;
              turnMessages: boolean;
              identities: ({
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  provider: "password" | "passkey" | "oidc" | "telegram";
                  label: string;
                  createdAt: number;
                })[];
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Deletes you here, with your characters, monsters and campaigns; tables stay, without you
   * @description For who is signed in. API tokens need the scope `account`.
   */
  deleteAuthMe: {
    responses: {
      /** @description Deletes you here, with your characters, monsters and campaigns; tables stay, without you */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Changes your name, also at your tables, your language, or whether you are told of turns
   * @description For who is signed in. API tokens need the scope `account`.
   */
  patchAuthMe: {
    requestBody: {
      content: {
        "application/json": {
          displayName?: string;
          locale?: string | null;
          turnMessages?: boolean;
        };
      };
    };
    responses: {
      /** @description Changes your name, also at your tables, your language, or whether you are told of turns */
      200: {
        content: {
          "application/json": {
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
              locale: string | null;
              isGuest: boolean;
              isAdmin: boolean;
              turnMessages: boolean;
              identities: ({
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  provider: "password" | "passkey" | "oidc" | "telegram";
                  label: string;
                  createdAt: number;
                })[];
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Changes your password, and signs you out everywhere else
   * @description For who is signed in. API tokens need the scope `account`.
   */
  putAuthPassword: {
    requestBody: {
      content: {
        "application/json": {
          current: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description Changes your password, and signs you out everywhere else */
      200: {
        content: {
          "application/json": {
            token: string;
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            expiresIn: number;
            refreshToken?: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Removes one of the ways you sign in, unless it is the last
   * @description For who is signed in. API tokens need the scope `account`.
   */
  deleteAuthIdentitiesIdentityId: {
    parameters: {
      path: {
        identityId: string;
      };
    };
    responses: {
      /** @description Removes one of the ways you sign in, unless it is the last */
      200: {
        content: {
          "application/json": {
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
              locale: string | null;
              isGuest: boolean;
              isAdmin: boolean;
              turnMessages: boolean;
              identities: ({
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  provider: "password" | "passkey" | "oidc" | "telegram";
                  label: string;
                  createdAt: number;
                })[];
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists your API tokens
   * @description For who is signed in. API tokens need the scope `account`.
   */
  getAuthTokens: {
    responses: {
      /** @description Lists your API tokens */
      200: {
        content: {
          "application/json": {
            tokens: ({
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                scope: "read" | "play" | "gm";
                createdAt: number;
                expiresAt: number;
              })[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Makes an API token, which is shown this once
   * @description For who is signed in. API tokens need the scope `account`.
   */
  postAuthTokens: {
    requestBody: {
      content: {
        "application/json": {
          name: string;
          /** @enum {string} */
          scope: "read" | "play" | "gm";
          expiresInDays: number;
        };
      };
    };
    responses: {
      /** @description Makes an API token, which is shown this once */
      201: {
        content: {
          "application/json": {
            token: string;
            apiToken: {
              /** Format: uuid */
              id: string;
              name: string;
              /** @enum {string} */
              scope: "read" | "play" | "gm";
              createdAt: number;
              expiresAt: number;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Ends an API token
   * @description For who is signed in. API tokens need the scope `account`.
   */
  deleteAuthTokensTokenId: {
    parameters: {
      path: {
        tokenId: string;
      };
    };
    responses: {
      /** @description Ends an API token */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells whose table a join code leads to, and what is played there
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getInvitesCode: {
    parameters: {
      path: {
        code: string;
      };
    };
    responses: {
      /** @description Tells whose table a join code leads to, and what is played there */
      200: {
        content: {
          "application/json": {
            invite: {
              name: string;
              ruleset: string;
              gmNames: string[];
              memberCount: number;
              knock: boolean;
              isMember: boolean;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Comes to a table by its join code, or knocks at its door
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postSessionsJoin: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          joinCode: string;
          displayName?: string;
        };
      };
    };
    responses: {
      /** @description Comes to a table by its join code, or knocks at its door */
      200: {
        content: {
          "application/json": ({
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          }) | {
            /** @constant */
            knocking: true;
          };
        };
      };
      /** @description Knocked: the table lets nobody in unasked */
      202: {
        content: {
          "application/json": ({
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          }) | {
            /** @constant */
            knocking: true;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Leaves a table
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdLeave: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Leaves a table */
      200: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes the GM's seat of a table that you opened and nobody leads
   * @description For who is signed in. API tokens need the scope `gm`.
   */
  postSessionsIdClaimGm: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Takes the GM's seat of a table that you opened and nobody leads */
      200: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Makes another member GM: in your place, or beside you
   * @description For members of the table. API tokens need the scope `gm`.
   */
  postSessionsIdHandover: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          userId: string;
          keep?: boolean;
        };
      };
    };
    responses: {
      /** @description Makes another member GM: in your place, or beside you */
      200: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Makes a new join code; the old one is good no more
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdJoinCode: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Makes a new join code; the old one is good no more */
      200: {
        content: {
          "application/json": {
            joinCode: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists the tables that you are at, and those that wait for you
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getSessions: {
    responses: {
      /** @description Lists the tables that you are at, and those that wait for you */
      200: {
        content: {
          "application/json": {
            sessions: ({
                /** Format: uuid */
                id: string;
                name: string;
                ruleset: string;
                joinCode: string;
                /** @enum {string} */
                role: "gm" | "player" | "spectator";
                /** Format: uuid */
                createdBy: string;
                campaignId: string | null;
                knock: boolean;
                archived: boolean;
                createdAt: number;
                hasActiveGm: boolean;
                memberCount: number;
              })[];
            claimable: {
                /** Format: uuid */
                id: string;
                name: string;
                createdAt: number;
              }[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Opens a table
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postSessions: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          /** @enum {string} */
          ruleset?: "chip" | "d20" | "none";
          /** Format: uuid */
          campaignId?: string;
        };
      };
    };
    responses: {
      /** @description Opens a table */
      201: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells of a table, who is at it, and how they fare
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsId: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells of a table, who is at it, and how they fare */
      200: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
            members: readonly ({
                /** Format: uuid */
                userId: string;
                displayName: string;
                /** @enum {string} */
                role: "gm" | "player" | "spectator";
                online: boolean;
              })[];
            characters: readonly ({
                /** Format: uuid */
                sheetId: string;
                characterId: string | null;
                name: string;
                side: ("party" | "foes" | "neutral") | null;
                ownerId: string | null;
                currentHp: number | null;
                maxHp: number | null;
                tempHp: number | null;
                initiative: number | null;
                effects: readonly ({
                    id: string;
                    name: string;
                    duration: OneOf<[{
                      /** @constant */
                      kind: "until-removed";
                    }, {
                      /** @constant */
                      kind: "rounds";
                      left: number;
                    }, {
                      /** @constant */
                      kind: "turns";
                      left: number;
                      /** Format: uuid */
                      of: string;
                      /** @enum {string} */
                      at: "start" | "end";
                    }, {
                      /** @constant */
                      kind: "hours";
                      left: number;
                    }]>;
                  })[];
              })[];
            encounter: {
              id: string;
              round: number;
              turnOf: string;
              locked: boolean;
              isSurpriseRound: boolean;
            } | null;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Deletes a table with all that happened at it
   * @description For who is signed in. API tokens need the scope `account`.
   */
  deleteSessionsId: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Deletes a table with all that happened at it */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Renames a table, archives it, or lets people knock before they come in
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  patchSessionsId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          name?: string;
          knock?: boolean;
          archived?: boolean;
        };
      };
    };
    responses: {
      /** @description Renames a table, archives it, or lets people knock before they come in */
      200: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells all that you see of a table, as a realtime client reads it
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdState: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells all that you see of a table, as a realtime client reads it */
      200: {
        content: {
          "application/json": {
            session?: {
              id?: string;
              name?: string;
              sceneId?: string;
              partyVision?: boolean;
              ruleset?: string;
              options?: string;
              reactionSeconds?: number;
              undo?: string;
              creatorId?: string;
              undoBlocked?: boolean;
              undoMine?: string;
              redoMine?: string;
              paused?: boolean;
              playersDraw?: boolean;
              activeSceneId?: string;
              looksAlone?: boolean;
              [key: string]: unknown;
            };
            members?: {
              [key: string]: {
                displayName?: string;
                role?: string;
                online?: boolean;
                [key: string]: unknown;
              };
            };
            removed?: {
              [key: string]: string;
            };
            scene?: {
              id?: string;
              name?: string;
              width?: number;
              height?: number;
              gridKind?: string;
              gridOffsetX?: number;
              gridOffsetY?: number;
              gridDistance?: number;
              gridUnit?: string;
              globalLight?: string;
              assetId?: string;
              imageWidth?: number;
              imageHeight?: number;
              tileSize?: number;
              maxZoom?: number;
              walls?: string;
              lights?: string;
              background?: string;
              gridColor?: string;
              gridOpacity?: number;
              [key: string]: unknown;
            };
            scenes?: {
              [key: string]: string;
            };
            tokens?: {
              [key: string]: {
                name?: string;
                x?: number;
                y?: number;
                size?: number;
                elevation?: number;
                rotation?: number;
                ownerId?: string;
                sheetId?: string;
                image?: string;
                color?: string;
                hidden?: boolean;
                showName?: boolean;
                barValue?: number;
                barMax?: number;
                showBar?: boolean;
                statuses?: string;
                sightRange?: number;
                darkvision?: number;
                lightBright?: number;
                lightDim?: number;
                lightColor?: string;
                gmNotes?: string;
                locked?: boolean;
                z?: number;
                nameFor?: string;
                barFor?: string;
                [key: string]: unknown;
              };
            };
            doors?: {
              [key: string]: {
                x1?: number;
                y1?: number;
                x2?: number;
                y2?: number;
                state?: string;
                secret?: boolean;
                kind?: string;
                opensFor?: string;
                [key: string]: unknown;
              };
            };
            vision?: {
              all?: boolean;
              stars?: string;
              glow?: string;
              explored?: string;
              [key: string]: unknown;
            };
            sheets?: {
              [key: string]: {
                name?: string;
                image?: string;
                size?: number;
                ruleset?: string;
                ownerId?: string;
                side?: string;
                resources?: {
                  [key: string]: number;
                };
                maxima?: {
                  [key: string]: number;
                };
                values?: string;
                proficiencies?: string;
                entries?: string;
                effects?: string;
                origin?: string;
                notes?: string;
                gmNotes?: string;
                asked?: string;
                [key: string]: unknown;
              };
            };
            encounter?: {
              id?: string;
              round?: number;
              turnOf?: string;
              isSurpriseRound?: boolean;
              locked?: boolean;
              startedAt?: number;
              combatants?: {
                [key: string]: {
                  tokenId?: string;
                  name?: string;
                  image?: string;
                  place?: number;
                  hasInitiative?: boolean;
                  initiative?: number;
                  surprised?: boolean;
                  pools?: string;
                  movementFeet?: number;
                  movedFeet?: number;
                  [key: string]: unknown;
                };
              };
              [key: string]: unknown;
            };
            exchanges?: {
              [key: string]: {
                actionId?: string;
                title?: string;
                actor?: string;
                targets?: string;
                waitingFor?: string;
                prompts?: string;
                deadline?: number;
                [key: string]: unknown;
              };
            };
            knocks?: {
              [key: string]: string;
            };
            walls?: {
              [key: string]: {
                kind?: string;
                side?: string;
                points?: string;
                [key: string]: unknown;
              };
            };
            lights?: {
              [key: string]: {
                x?: number;
                y?: number;
                bright?: number;
                dim?: number;
                color?: string;
                on?: boolean;
                angle?: number;
                direction?: number;
                flicker?: boolean;
                [key: string]: unknown;
              };
            };
            drawings?: {
              [key: string]: {
                ownerId?: string;
                shape?: string;
                points?: string;
                color?: string;
                width?: number;
                fill?: string;
                opacity?: number;
                layer?: string;
                text?: string;
                [key: string]: unknown;
              };
            };
            templates?: {
              [key: string]: {
                ownerId?: string;
                shape?: string;
                x?: number;
                y?: number;
                lengthFeet?: number;
                widthFeet?: number;
                direction?: number;
                color?: string;
                name?: string;
                rounds?: number;
                tokenId?: string;
                [key: string]: unknown;
              };
            };
            pins?: {
              [key: string]: {
                x?: number;
                y?: number;
                icon?: string;
                title?: string;
                text?: string;
                gmText?: string;
                audience?: string;
                link?: string;
                [key: string]: unknown;
              };
            };
            props?: {
              [key: string]: {
                image?: string;
                x?: number;
                y?: number;
                width?: number;
                height?: number;
                rotation?: number;
                layer?: string;
                locked?: boolean;
                [key: string]: unknown;
              };
            };
            handouts?: {
              [key: string]: {
                title?: string;
                folder?: string;
                pages?: string;
                audience?: string;
                [key: string]: unknown;
              };
            };
            triggers?: {
              [key: string]: {
                name?: string;
                region?: string;
                when?: string;
                side?: string;
                once?: boolean;
                armed?: boolean;
                then?: string;
                [key: string]: unknown;
              };
            };
            prepared?: {
              [key: string]: {
                width?: number;
                height?: number;
                assetId?: string;
                imageWidth?: number;
                imageHeight?: number;
                tileSize?: number;
                maxZoom?: number;
                background?: string;
                folder?: string;
                order?: number;
                [key: string]: unknown;
              };
            };
            whereabouts?: {
              [key: string]: string;
            };
            [key: string]: unknown;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells in short how a table stands; asked again with its ETag, only whether that is still so
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdSummary: {
    parameters: {
      header?: {
        "If-None-Match"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells in short how a table stands; asked again with its ETag, only whether that is still so */
      200: {
        content: {
          "application/json": {
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
            members: readonly ({
                /** Format: uuid */
                userId: string;
                displayName: string;
                /** @enum {string} */
                role: "gm" | "player" | "spectator";
                online: boolean;
              })[];
            hasActiveGm: boolean;
            sceneName: string;
            round: number | null;
            turnOf: {
              /** Format: uuid */
              sheetId: string;
              name: string;
            } | null;
            sequence: number;
          };
        };
      };
      /** @description Still as it was when this ETag was given */
      304: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Asks the table for anything that a realtime client may ask for
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdIntents: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": OneOf<[{
          /** Format: uuid */
          intentId?: string;
          /** Format: uuid */
          tokenId: string;
          x: number;
          y: number;
          elevation?: number;
          path?: [number, number][];
          /** @constant */
          type: "intent.move";
        }, {
          /** Format: uuid */
          intentId?: string;
          text: string;
          to?: ("all" | "gm") | (readonly string[]);
          /** @constant */
          type: "intent.chat";
        }, ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "token.create";
          name: string;
          x: number;
          y: number;
          /** Format: uuid */
          sceneId?: string;
          elevation?: number;
          size?: number;
          rotation?: number;
          ownerId?: string | null;
          image?: "" | string;
          color?: string;
          hidden?: boolean;
          showName?: boolean;
          bar?: {
            value: number;
            max: number;
          } | null;
          showBar?: boolean;
          statuses?: string[];
          sight?: {
            range: number;
            darkvision: number;
          } | null;
          light?: {
            bright: number;
            dim: number;
            color: string;
          } | null;
          gmNotes?: string;
          sheetId?: string | null;
          locked?: boolean;
          z?: number;
          /** @enum {string} */
          nameFor?: "gm" | "owner" | "all";
          /** @enum {string} */
          barFor?: "gm" | "owner" | "all";
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "token.update";
          /** Format: uuid */
          tokenId: string;
          elevation?: number;
          name?: string;
          size?: number;
          rotation?: number;
          ownerId?: string | null;
          image?: "" | string;
          color?: string;
          hidden?: boolean;
          showName?: boolean;
          bar?: {
            value: number;
            max: number;
          } | null;
          showBar?: boolean;
          statuses?: string[];
          sight?: {
            range: number;
            darkvision: number;
          } | null;
          light?: {
            bright: number;
            dim: number;
            color: string;
          } | null;
          gmNotes?: string;
          sheetId?: string | null;
          locked?: boolean;
          z?: number;
          /** @enum {string} */
          nameFor?: "gm" | "owner" | "all";
          /** @enum {string} */
          barFor?: "gm" | "owner" | "all";
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "token.delete";
          /** Format: uuid */
          tokenId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "tokens.delete";
          tokenIds: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "token.group";
          moves: {
              /** Format: uuid */
              tokenId: string;
              x: number;
              y: number;
            }[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "token.copy";
          tokenIds: string[];
          dx: number;
          dy: number;
          /** Format: uuid */
          sceneId?: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "party.bring";
          /** Format: uuid */
          sceneId?: string;
          x: number;
          y: number;
          userIds?: string[];
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "door.set";
          /** Format: uuid */
          doorId: string;
          /** @enum {string} */
          state: "open" | "closed" | "locked";
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "door.secret";
          /** Format: uuid */
          doorId: string;
          secret: boolean;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.create";
          name: string;
          width: number;
          height: number;
          background?: string;
          grid?: {
            /** @enum {string} */
            kind: "square" | "hex" | "none";
            offsetX: number;
            offsetY: number;
            distance: number;
            unit: string;
            color?: string;
            opacity?: number;
          };
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.duplicate";
          /** Format: uuid */
          sceneId: string;
          tokens: boolean;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.activate";
          /** Format: uuid */
          sceneId: string;
          userIds?: string[];
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.look";
          sceneId: string | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.update";
          /** Format: uuid */
          sceneId: string;
          name?: string;
          /** @enum {string} */
          globalLight?: "bright" | "dim" | "dark";
          grid?: {
            /** @enum {string} */
            kind: "square" | "hex" | "none";
            offsetX: number;
            offsetY: number;
            distance: number;
            unit: string;
            color?: string;
            opacity?: number;
          };
          columns?: number;
          rows?: number;
          background?: string;
          folder?: string;
          order?: number;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.order";
          sceneIds: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "scene.delete";
          /** Format: uuid */
          sceneId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "fog.reset";
          /** Format: uuid */
          sceneId?: string;
          /** Format: uuid */
          userId?: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "fog.brush";
          /** @enum {string} */
          mode: "reveal" | "hide";
          x: number;
          y: number;
          radius: number;
          /** Format: uuid */
          sceneId?: string;
          /** Format: uuid */
          userId?: string;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "fog.share";
          /** Format: uuid */
          sceneId?: string;
          /** Format: uuid */
          userId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "session.update";
          partyVision?: boolean;
          reactionSeconds?: number;
          playersDraw?: boolean;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "session.pause";
          paused: boolean;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "session.options";
          options: {
            [key: string]: string;
          };
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "member.remove";
          /** Format: uuid */
          userId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "member.invite";
          /** Format: uuid */
          userId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "member.admit";
          /** Format: uuid */
          userId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "member.turnAway";
          /** Format: uuid */
          userId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "member.handover";
          /** Format: uuid */
          userId: string;
          keep?: boolean;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "member.role";
          /** Format: uuid */
          userId: string;
          /** @enum {string} */
          role: "player" | "spectator";
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "roll";
          formula: string;
          /** @enum {string} */
          visibility?: "public" | "gm" | "private" | "blind";
          /** Format: uuid */
          sheetId?: string;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.add";
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
          count?: number;
          /** @enum {string} */
          side?: "party" | "foes" | "neutral";
          ownerId?: string | null;
          place?: ("auto" | {
            /** Format: uuid */
            sceneId?: string;
            x: number;
            y: number;
            hidden?: boolean;
          }) | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.place";
          /** Format: uuid */
          sheetId: string;
          place?: "auto" | {
            /** Format: uuid */
            sceneId?: string;
            x: number;
            y: number;
            hidden?: boolean;
          };
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.remove";
          /** Format: uuid */
          sheetId: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.edit";
          /** Format: uuid */
          sheetId: string;
          name?: string;
          image?: "" | string;
          size?: number;
          fields?: {
            [key: string]: number | string | boolean | (readonly string[]);
          };
          bonuses?: {
            [key: string]: number | null;
          };
          overrides?: {
            [key: string]: number | null;
          };
          proficiencies?: {
              id: string;
              name: string;
              kind: string;
              growth: number;
              value: number;
            }[];
          notes?: string;
          gmNotes?: string;
          /** @enum {string} */
          side?: "party" | "foes" | "neutral";
          ownerId?: string | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.entry";
          /** Format: uuid */
          sheetId: string;
          entry: {
            id?: string;
            kind: string;
            name: string;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            modifiers: (OneOf<[{
                /** @constant */
                kind: "stat";
                stat: string;
                add: number;
              }, {
                /** @constant */
                kind: "resistance";
                to: string;
                basisPoints: number;
              }, {
                /** @constant */
                kind: "advantage";
                on: string;
                /** @enum {string} */
                mode: "advantage" | "disadvantage";
                against?: boolean;
              }, {
                /** @constant */
                kind: "pool";
                pool: string;
                add: number;
              }, {
                /** @constant */
                kind: "flag";
                flag: string;
              }]>)[];
            requires: ((({
              mastery: string;
            } | {
              field: string;
              atLeast: number;
            }) | (({
              all: ({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                })[];
            }) | ({
              any: ({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                })[];
            }))) | (({
              all: (({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                })))[];
            }) | ({
              any: (({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                })))[];
            }))) | null;
            quantity: number;
            weight: number;
            containerId: string | null;
            active: boolean;
            dropped: boolean;
            secret: boolean;
          };
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.entry.remove";
          /** Format: uuid */
          sheetId: string;
          entryId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.set";
          /** Format: uuid */
          sheetId: string;
          resource: string;
          value: number;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.hurt";
          sheetIds: string[];
          amount: number;
          damageType?: string | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.heal";
          sheetIds: string[];
          amount: number;
          resource?: string | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.effect";
          sheetIds: string[];
          condition?: string | null;
          source?: string | null;
          name?: string | null;
          modifiers?: (OneOf<[{
              /** @constant */
              kind: "stat";
              stat: string;
              add: number;
            }, {
              /** @constant */
              kind: "resistance";
              to: string;
              basisPoints: number;
            }, {
              /** @constant */
              kind: "advantage";
              on: string;
              /** @enum {string} */
              mode: "advantage" | "disadvantage";
              against?: boolean;
            }, {
              /** @constant */
              kind: "pool";
              pool: string;
              add: number;
            }, {
              /** @constant */
              kind: "flag";
              flag: string;
            }]>)[];
          duration?: OneOf<[{
            /** @constant */
            kind: "until-removed";
          }, {
            /** @constant */
            kind: "rounds";
            left: number;
          }, {
            /** @constant */
            kind: "turns";
            left: number;
            /** Format: uuid */
            of: string;
            /** @enum {string} */
            at: "start" | "end";
          }, {
            /** @constant */
            kind: "hours";
            left: number;
          }]>;
          hidden?: boolean;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "sheet.effect.remove";
          /** Format: uuid */
          sheetId: string;
          /** Format: uuid */
          effectId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "time.pass";
          hours: number;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "act";
          actionId: string;
          /** Format: uuid */
          sheetId: string;
          targets?: string[];
          entryId?: string | null;
          area?: OneOf<[{
            /** @constant */
            shape: "circle";
            x: number;
            y: number;
            radiusFeet: number;
          }, {
            /** @constant */
            shape: "cone";
            x: number;
            y: number;
            lengthFeet: number;
            direction: number;
          }, {
            /** @constant */
            shape: "line";
            x: number;
            y: number;
            lengthFeet: number;
            direction: number;
          }]> | null;
          /** @enum {string} */
          mode?: "normal" | "advantage" | "disadvantage";
          modifier?: number;
          inputs?: {
            [key: string]: number | string;
          };
          /** @enum {string} */
          visibility?: "public" | "gm";
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "attack";
          /** Format: uuid */
          sheetId: string;
          targets?: string[];
          entryId?: string | null;
          area?: OneOf<[{
            /** @constant */
            shape: "circle";
            x: number;
            y: number;
            radiusFeet: number;
          }, {
            /** @constant */
            shape: "cone";
            x: number;
            y: number;
            lengthFeet: number;
            direction: number;
          }, {
            /** @constant */
            shape: "line";
            x: number;
            y: number;
            lengthFeet: number;
            direction: number;
          }]> | null;
          /** @enum {string} */
          mode?: "normal" | "advantage" | "disadvantage";
          modifier?: number;
          inputs?: {
            [key: string]: number | string;
          };
          /** @enum {string} */
          visibility?: "public" | "gm";
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "react";
          /** Format: uuid */
          exchangeId: string;
          promptId: string;
          option: string;
          number?: number;
          step?: {
            x: number;
            y: number;
          };
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "exchange.extend";
          /** Format: uuid */
          exchangeId: string;
          seconds: number | null;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "exchange.cancel";
          /** Format: uuid */
          exchangeId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.start";
          sheetIds?: string[];
          surprised?: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.add";
          sheetIds: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.remove";
          /** Format: uuid */
          sheetId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.roll";
          sheetIds?: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.set";
          /** Format: uuid */
          sheetId: string;
          initiative: number;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.order";
          sheetIds: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.lock";
          locked: boolean;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.reset";
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.next";
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.previous";
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.pool";
          /** Format: uuid */
          sheetId: string;
          pool: string;
          value: number;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "encounter.end";
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "drawing.add";
          /** Format: uuid */
          sceneId?: string;
          /** @enum {string} */
          shape: "freehand" | "line" | "arrow" | "rectangle" | "ellipse" | "polygon" | "text";
          points: [number, number][] | string;
          color?: string;
          width?: number;
          fill?: "" | string;
          opacity?: number;
          /** @enum {string} */
          layer?: "gm" | "all";
          text?: string;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "drawing.update";
          /** Format: uuid */
          drawingId: string;
          points?: [number, number][] | string;
          color?: string;
          width?: number;
          fill?: "" | string;
          opacity?: number;
          /** @enum {string} */
          layer?: "gm" | "all";
          text?: string;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "drawing.delete";
          /** Format: uuid */
          drawingId: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "template.add";
          /** Format: uuid */
          sceneId?: string;
          /** @enum {string} */
          shape: "circle" | "cone" | "line" | "rectangle" | "cube";
          x: number;
          y: number;
          lengthFeet: number;
          widthFeet?: number;
          direction?: number;
          color?: string;
          name?: string;
          rounds?: number | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "template.update";
          /** Format: uuid */
          templateId: string;
          x?: number;
          y?: number;
          lengthFeet?: number;
          widthFeet?: number;
          direction?: number;
          color?: string;
          name?: string;
          rounds?: number | null;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "template.delete";
          /** Format: uuid */
          templateId: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "template.attach";
          /** Format: uuid */
          templateId: string;
          tokenId: string | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "pin.add";
          /** Format: uuid */
          sceneId?: string;
          x: number;
          y: number;
          title: string;
          text: string;
          audience: ("all" | "gm") | (readonly string[]);
          icon?: string;
          gmText?: string;
          link?: ({
            /** Format: uuid */
            handoutId: string;
          } | {
            /** Format: uuid */
            sceneId: string;
          }) | null;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "pin.update";
          /** Format: uuid */
          pinId: string;
          x?: number;
          y?: number;
          icon?: string;
          title?: string;
          text?: string;
          gmText?: string;
          audience?: ("all" | "gm") | (readonly string[]);
          link?: ({
            /** Format: uuid */
            handoutId: string;
          } | {
            /** Format: uuid */
            sceneId: string;
          }) | null;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "pin.delete";
          /** Format: uuid */
          pinId: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "prop.add";
          /** Format: uuid */
          sceneId?: string;
          /** Format: uuid */
          image: string;
          x: number;
          y: number;
          width: number;
          height: number;
          rotation?: number;
          /** @enum {string} */
          layer?: "below" | "above";
          locked?: boolean;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "prop.update";
          /** Format: uuid */
          propId: string;
          /** Format: uuid */
          image?: string;
          x?: number;
          y?: number;
          width?: number;
          height?: number;
          rotation?: number;
          /** @enum {string} */
          layer?: "below" | "above";
          locked?: boolean;
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "prop.delete";
          /** Format: uuid */
          propId: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "handout.add";
          title: string;
          pages: {
              text: string;
              /** Format: uuid */
              image?: string;
            }[];
          audience: ("all" | "gm") | (readonly string[]);
          folder?: string;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "handout.update";
          /** Format: uuid */
          handoutId: string;
          title?: string;
          folder?: string;
          pages?: {
              text: string;
              /** Format: uuid */
              image?: string;
            }[];
          audience?: ("all" | "gm") | (readonly string[]);
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "handout.delete";
          /** Format: uuid */
          handoutId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "handout.show";
          /** Format: uuid */
          handoutId: string;
          userIds: string[];
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "undo";
          /** @enum {string} */
          scope?: "mine" | "table";
          stepId?: string;
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "redo";
          /** @enum {string} */
          scope?: "mine" | "table";
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "trigger.add";
          /** Format: uuid */
          sceneId?: string;
          region: {
            /** @constant */
            shape: "circle";
            x: number;
            y: number;
            radius: number;
          } | {
            /** @constant */
            shape: "polygon";
            points: [number, number][];
          } | {
            /** Format: uuid */
            doorId: string;
          } | {
            /** Format: uuid */
            tokenId: string;
          };
          /** @enum {string} */
          when: "enter" | "leave" | "turnEnd" | "open";
          name?: string;
          side?: ("party" | "foes" | "neutral") | null;
          once?: boolean;
          armed?: boolean;
          then: (({
              /** @constant */
              do: "message";
              /** @enum {string} */
              to: "gm" | "actor" | "all";
              text: string;
            }) | {
              /** @constant */
              do: "reveal";
              tokenIds: readonly string[];
            } | {
              /** @constant */
              do: "place";
              tokenIds: readonly string[];
              x: number;
              y: number;
            } | ({
              /** @constant */
              do: "door";
              /** Format: uuid */
              doorId: string;
              /** @enum {string} */
              state: "open" | "closed" | "locked";
            }) | {
              /** @constant */
              do: "light";
              lightId: string;
              on: boolean;
            } | {
              /** @constant */
              do: "condition";
              condition: string;
            } | {
              /** @constant */
              do: "damage";
              formula: string;
              damageType?: string;
            } | {
              /** @constant */
              do: "save";
              ability: string;
              dc: number;
              damage?: string;
              damageType?: string;
              half?: boolean;
              condition?: string;
            } | {
              /** @constant */
              do: "move";
              x: number;
              y: number;
              /** Format: uuid */
              sceneId?: string;
            } | ({
              /** @constant */
              do: "handout";
              /** Format: uuid */
              handoutId: string;
              /** @enum {string} */
              to: "actor" | "all";
            }) | {
              /** @constant */
              do: "encounter";
            } | {
              /** @constant */
              do: "pause";
            } | {
              /** @constant */
              do: "stop";
            })[];
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "trigger.update";
          /** Format: uuid */
          triggerId: string;
          region?: {
            /** @constant */
            shape: "circle";
            x: number;
            y: number;
            radius: number;
          } | {
            /** @constant */
            shape: "polygon";
            points: [number, number][];
          } | {
            /** Format: uuid */
            doorId: string;
          } | {
            /** Format: uuid */
            tokenId: string;
          };
          /** @enum {string} */
          when?: "enter" | "leave" | "turnEnd" | "open";
          name?: string;
          side?: ("party" | "foes" | "neutral") | null;
          once?: boolean;
          armed?: boolean;
          then?: (({
              /** @constant */
              do: "message";
              /** @enum {string} */
              to: "gm" | "actor" | "all";
              text: string;
            }) | {
              /** @constant */
              do: "reveal";
              tokenIds: readonly string[];
            } | {
              /** @constant */
              do: "place";
              tokenIds: readonly string[];
              x: number;
              y: number;
            } | ({
              /** @constant */
              do: "door";
              /** Format: uuid */
              doorId: string;
              /** @enum {string} */
              state: "open" | "closed" | "locked";
            }) | {
              /** @constant */
              do: "light";
              lightId: string;
              on: boolean;
            } | {
              /** @constant */
              do: "condition";
              condition: string;
            } | {
              /** @constant */
              do: "damage";
              formula: string;
              damageType?: string;
            } | {
              /** @constant */
              do: "save";
              ability: string;
              dc: number;
              damage?: string;
              damageType?: string;
              half?: boolean;
              condition?: string;
            } | {
              /** @constant */
              do: "move";
              x: number;
              y: number;
              /** Format: uuid */
              sceneId?: string;
            } | ({
              /** @constant */
              do: "handout";
              /** Format: uuid */
              handoutId: string;
              /** @enum {string} */
              to: "actor" | "all";
            }) | {
              /** @constant */
              do: "encounter";
            } | {
              /** @constant */
              do: "pause";
            } | {
              /** @constant */
              do: "stop";
            })[];
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "trigger.delete";
          /** Format: uuid */
          triggerId: string;
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "wall.add";
          /** Format: uuid */
          sceneId?: string;
          walls: ({
              /** @enum {string} */
              kind: "wall" | "window" | "invisible" | "ethereal" | "curtain" | "terrain";
              /** @enum {string} */
              side?: "both" | "left" | "right";
              points: [number, number][];
            })[];
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "wall.update";
          wallIds: string[];
          /** @enum {string} */
          kind?: "wall" | "window" | "invisible" | "ethereal" | "curtain" | "terrain";
          /** @enum {string} */
          side?: "both" | "left" | "right";
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "wall.move";
          wallId: string;
          points: [number, number][];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "walls.move";
          walls: {
              wallId: string;
              points: [number, number][];
            }[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "wall.split";
          wallId: string;
          x: number;
          y: number;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "wall.join";
          wallIds: string[];
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "wall.delete";
          wallIds: string[];
          /** @constant */
          type: "intent.action";
        } | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "door.add";
          /** Format: uuid */
          sceneId?: string;
          from: [number, number];
          to: [number, number];
          /** @enum {string} */
          kind?: "door" | "double" | "gate" | "portcullis";
          /** @enum {string} */
          state?: "open" | "closed" | "locked";
          secret?: boolean;
          /** @enum {string} */
          opensFor?: "all" | "gm";
          /** @constant */
          type: "intent.action";
        }) | ({
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "door.update";
          /** Format: uuid */
          doorId: string;
          from?: [number, number];
          to?: [number, number];
          /** @enum {string} */
          kind?: "door" | "double" | "gate" | "portcullis";
          /** @enum {string} */
          state?: "open" | "closed" | "locked";
          secret?: boolean;
          /** @enum {string} */
          opensFor?: "all" | "gm";
          /** @constant */
          type: "intent.action";
        }) | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "door.delete";
          /** Format: uuid */
          doorId: string;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "light.add";
          /** Format: uuid */
          sceneId?: string;
          x: number;
          y: number;
          bright: number;
          dim: number;
          color?: string;
          angle?: number;
          direction?: number;
          on?: boolean;
          flicker?: boolean;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "light.update";
          lightId: string;
          x?: number;
          y?: number;
          bright?: number;
          dim?: number;
          color?: string;
          angle?: number;
          direction?: number;
          on?: boolean;
          flicker?: boolean;
          /** @constant */
          type: "intent.action";
        } | {
          /** Format: uuid */
          intentId?: string;
          /** @constant */
          action: "light.delete";
          lightIds: string[];
          /** @constant */
          type: "intent.action";
        }]>;
      };
    };
    responses: {
      /** @description Asks the table for anything that a realtime client may ask for */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Rolls initiative for everybody who has none
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdInitiativeRollAll: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Rolls initiative for everybody who has none */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Rolls initiative for your own
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdInitiativeRollSelf: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Rolls initiative for your own */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps players from rolling initiative
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdInitiativeLock: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Keeps players from rolling initiative */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lets players roll initiative again
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdInitiativeUnlock: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Lets players roll initiative again */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes all initiative away
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdInitiativeReset: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Takes all initiative away */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Ends the turn
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdEncounterNextTurn: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Ends the turn */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Goes back a turn
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdEncounterPreviousTurn: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Goes back a turn */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Ends the encounter
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdEncounterEnd: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Ends the encounter */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes back what was done last
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdUndo: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Takes back what was done last */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Starts an encounter of those on the scene and the party
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdEncounterStart: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          sheetIds?: string[];
          surprised?: string[];
        };
      };
    };
    responses: {
      /** @description Starts an encounter of those on the scene and the party */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Sets the hit points of somebody in play
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdCharactersCharacterIdSetHp: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        characterId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          currentHp: number;
          tempHp?: number;
        };
      };
    };
    responses: {
      /** @description Sets the hit points of somebody in play */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Sets the initiative of somebody in the encounter
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdCharactersCharacterIdSetInitiative: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        characterId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          initiative: number;
        };
      };
    };
    responses: {
      /** @description Sets the initiative of somebody in the encounter */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Puts a condition or another effect on somebody in play
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdCharactersCharacterIdApplyEffect: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        characterId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          condition?: string;
          name?: string;
          duration: OneOf<[{
            /** @constant */
            kind: "until-removed";
          }, {
            /** @constant */
            kind: "rounds";
            left: number;
          }, {
            /** @constant */
            kind: "turns";
            left: number;
            /** Format: uuid */
            of: string;
            /** @enum {string} */
            at: "start" | "end";
          }, {
            /** @constant */
            kind: "hours";
            left: number;
          }]>;
          modifiers?: (OneOf<[{
              /** @constant */
              kind: "stat";
              stat: string;
              add: number;
            }, {
              /** @constant */
              kind: "resistance";
              to: string;
              basisPoints: number;
            }, {
              /** @constant */
              kind: "advantage";
              on: string;
              /** @enum {string} */
              mode: "advantage" | "disadvantage";
              against?: boolean;
            }, {
              /** @constant */
              kind: "pool";
              pool: string;
              add: number;
            }, {
              /** @constant */
              kind: "flag";
              flag: string;
            }]>)[];
        };
      };
    };
    responses: {
      /** @description Puts a condition or another effect on somebody in play */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes a character from the table: its owner, or the GM
   * @description For members of the table. API tokens need the scope `play`.
   */
  deleteSessionsIdCharactersCharacterId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        characterId: string;
      };
    };
    responses: {
      /** @description Takes a character from the table: its owner, or the GM */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lets somebody in who knocked
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdKnocksUserId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        userId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description Lets somebody in who knocked */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Sends somebody away who knocked
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  deleteSessionsIdKnocksUserId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        userId: string;
      };
    };
    responses: {
      /** @description Sends somebody away who knocked */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Puts a token on the map
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdTokens: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          x: number;
          y: number;
          /** Format: uuid */
          sceneId?: string;
          elevation?: number;
          size?: number;
          rotation?: number;
          ownerId?: string | null;
          image?: "" | string;
          color?: string;
          hidden?: boolean;
          showName?: boolean;
          bar?: {
            value: number;
            max: number;
          } | null;
          showBar?: boolean;
          statuses?: string[];
          sight?: {
            range: number;
            darkvision: number;
          } | null;
          light?: {
            bright: number;
            dim: number;
            color: string;
          } | null;
          gmNotes?: string;
          sheetId?: string | null;
          locked?: boolean;
          z?: number;
          /** @enum {string} */
          nameFor?: "gm" | "owner" | "all";
          /** @enum {string} */
          barFor?: "gm" | "owner" | "all";
        };
      };
    };
    responses: {
      /** @description Puts a token on the map */
      201: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Moves a token, changes it, or both; players move their own
   * @description For members of the table. API tokens need the scope `play`.
   */
  putSessionsIdTokensTokenId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        tokenId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          x?: number;
          y?: number;
          elevation?: number;
          name?: string;
          size?: number;
          rotation?: number;
          ownerId?: string | null;
          image?: "" | string;
          color?: string;
          hidden?: boolean;
          showName?: boolean;
          bar?: {
            value: number;
            max: number;
          } | null;
          showBar?: boolean;
          statuses?: string[];
          sight?: {
            range: number;
            darkvision: number;
          } | null;
          light?: {
            bright: number;
            dim: number;
            color: string;
          } | null;
          gmNotes?: string;
          sheetId?: string | null;
          locked?: boolean;
          z?: number;
          /** @enum {string} */
          nameFor?: "gm" | "owner" | "all";
          /** @enum {string} */
          barFor?: "gm" | "owner" | "all";
        };
      };
    };
    responses: {
      /** @description Moves a token, changes it, or both; players move their own */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes a token from the map
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  deleteSessionsIdTokensTokenId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        tokenId: string;
      };
    };
    responses: {
      /** @description Takes a token from the map */
      200: {
        content: {
          "application/json": {
            seq: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells what happened at a table, as you were told it, the oldest first
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdEvents: {
    parameters: {
      query?: {
        after?: string;
        limit?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells what happened at a table, as you were told it, the oldest first */
      200: {
        content: {
          "application/json": {
            events: readonly ({
                id: string;
                seq: number;
                at: number;
                body: ({
                  /** @constant */
                  kind: "chat";
                  /** Format: uuid */
                  from: string;
                  name: string;
                  text: string;
                  to: ("all" | "gm") | (readonly string[]);
                }) | ({
                  /** @constant */
                  kind: "joined";
                  /** Format: uuid */
                  userId: string;
                  name: string;
                  /** @enum {string} */
                  role: "gm" | "player" | "spectator";
                }) | {
                  /** @constant */
                  kind: "left";
                  /** Format: uuid */
                  userId: string;
                  name: string;
                  removed: boolean;
                } | ({
                  /** @constant */
                  kind: "role";
                  /** Format: uuid */
                  userId: string;
                  name: string;
                  /** @enum {string} */
                  role: "gm" | "player" | "spectator";
                }) | ({
                  /** @constant */
                  kind: "door";
                  /** Format: uuid */
                  doorId: string;
                  /** @enum {string} */
                  state: "open" | "closed" | "locked";
                  by: string;
                }) | {
                  /** @constant */
                  kind: "scene";
                  /** Format: uuid */
                  sceneId: string;
                  name: string;
                } | ({
                  /** @constant */
                  kind: "roll";
                  /** Format: uuid */
                  from: string;
                  name: string;
                  /** @enum {string} */
                  visibility: "public" | "gm" | "private" | "blind";
                  as: string;
                  rolled: ({
                    formula: string;
                    total: number;
                    exact?: string;
                    dice: readonly ({
                        notation: string;
                        sides: number;
                        label?: string;
                        dice: readonly ({
                            value: number;
                            kept: boolean;
                            /** @enum {string} */
                            why?: "dropped" | "rerolled" | "success" | "failure";
                            /** @constant */
                            exploded?: true;
                            faces?: readonly number[];
                            /** @enum {string} */
                            critical?: "high" | "low";
                          })[];
                        omitted?: number;
                        subtotal: number;
                        natural?: number;
                        successes?: number;
                        failures?: number;
                      })[];
                    omitted?: number;
                    variables: readonly {
                        name: string;
                        label?: string;
                        value: string;
                      }[];
                    text: string;
                    successes?: number;
                    failures?: number;
                    comment?: string;
                  }) | null;
                }) | ({
                  /** @constant */
                  kind: "action";
                  exchangeId: string;
                  actionId: string;
                  title: string;
                  by: string;
                  actor: {
                    sheetId: string;
                    name: string;
                  } | null;
                  targets: readonly {
                      sheetId: string;
                      name: string;
                    }[];
                  cast: readonly {
                      sheetId: string;
                      name: string;
                    }[];
                  lines: readonly (OneOf<[{
                      /** @constant */
                      kind: "roll";
                      /** Format: uuid */
                      of: string;
                      label: string;
                      rolled: {
                        formula: string;
                        total: number;
                        exact?: string;
                        dice: readonly ({
                            notation: string;
                            sides: number;
                            label?: string;
                            dice: readonly ({
                                value: number;
                                kept: boolean;
                                /** @enum {string} */
                                why?: "dropped" | "rerolled" | "success" | "failure";
                                /** @constant */
                                exploded?: true;
                                faces?: readonly number[];
                                /** @enum {string} */
                                critical?: "high" | "low";
                              })[];
                            omitted?: number;
                            subtotal: number;
                            natural?: number;
                            successes?: number;
                            failures?: number;
                          })[];
                        omitted?: number;
                        variables: readonly {
                            name: string;
                            label?: string;
                            value: string;
                          }[];
                        text: string;
                        successes?: number;
                        failures?: number;
                        comment?: string;
                      };
                      /** @enum {string} */
                      mode: "normal" | "advantage" | "disadvantage";
                      reasons: readonly string[];
                      /** @enum {string} */
                      outcome: "success" | "failure" | "critical" | "fumble" | "none";
                      against: number | null;
                      againstOf: string | null;
                      /** Format: uuid */
                      on?: string;
                      says?: {
                        label?: {
                          key: string;
                          params?: {
                            [key: string]: unknown;
                          };
                        };
                        reasons?: readonly {
                            key: string;
                            params?: {
                              [key: string]: unknown;
                            };
                          }[];
                      };
                    }, {
                      /** @constant */
                      kind: "damage";
                      /** Format: uuid */
                      of: string;
                      damageType: string;
                      rolled: number;
                      taken: number;
                      reasons: readonly string[];
                      says?: {
                        reasons: readonly {
                            key: string;
                            params?: {
                              [key: string]: unknown;
                            };
                          }[];
                      };
                    }, {
                      /** @constant */
                      kind: "heal";
                      /** Format: uuid */
                      of: string;
                      amount: number;
                      resource: string;
                    }, {
                      /** @constant */
                      kind: "effect";
                      /** Format: uuid */
                      of: string;
                      name: string;
                      gained: boolean;
                      hidden: boolean;
                      says?: {
                        name: {
                          key: string;
                          params?: {
                            [key: string]: unknown;
                          };
                        };
                      };
                    }, {
                      /** @constant */
                      kind: "note";
                      of: string | null;
                      text: string;
                      says?: {
                        text: {
                          key: string;
                          params?: {
                            [key: string]: unknown;
                          };
                        };
                      };
                      gmOnly?: boolean;
                      forReaders?: boolean;
                    }]>)[];
                }) | ({
                  /** @constant */
                  kind: "initiative";
                  of: {
                    sheetId: string;
                    name: string;
                  };
                  initiative: number;
                  by: string;
                  rolled: ({
                    formula: string;
                    total: number;
                    exact?: string;
                    dice: readonly ({
                        notation: string;
                        sides: number;
                        label?: string;
                        dice: readonly ({
                            value: number;
                            kept: boolean;
                            /** @enum {string} */
                            why?: "dropped" | "rerolled" | "success" | "failure";
                            /** @constant */
                            exploded?: true;
                            faces?: readonly number[];
                            /** @enum {string} */
                            critical?: "high" | "low";
                          })[];
                        omitted?: number;
                        subtotal: number;
                        natural?: number;
                        successes?: number;
                        failures?: number;
                      })[];
                    omitted?: number;
                    variables: readonly {
                        name: string;
                        label?: string;
                        value: string;
                      }[];
                    text: string;
                    successes?: number;
                    failures?: number;
                    comment?: string;
                  }) | null;
                }) | ({
                  /** @constant */
                  kind: "encounter";
                  /** @enum {string} */
                  what: "started" | "round" | "ended";
                  round: number;
                  cast: readonly {
                      sheetId: string;
                      name: string;
                    }[];
                  totals: readonly {
                      sheetId: string;
                      dealt: number;
                      taken: number;
                    }[];
                }) | ({
                  /** @constant */
                  kind: "sheet";
                  /** @enum {string} */
                  what: "added" | "removed";
                  of: {
                    sheetId: string;
                    name: string;
                  };
                  by: string;
                }) | {
                  /** @constant */
                  kind: "sprung";
                  name: string;
                  by: string;
                } | {
                  /** @constant */
                  kind: "told";
                  text: string;
                } | {
                  /** @constant */
                  kind: "time";
                  hours: number;
                } | {
                  /** @constant */
                  kind: "pause";
                  paused: boolean;
                  by: string;
                } | {
                  /** @constant */
                  kind: "handout";
                  /** Format: uuid */
                  handoutId: string;
                  title: string;
                  by: string;
                  to: readonly string[];
                } | ({
                  /** @enum {string} */
                  kind: "undone" | "redone";
                  what: string;
                  by: string;
                  whose: string;
                });
              })[];
            complete: boolean;
            next: string | null;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists what was done at a table and can be taken back, the latest first
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  getSessionsIdSteps: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Lists what was done at a table and can be taken back, the latest first */
      200: {
        content: {
          "application/json": {
            steps: ({
                stepId: string;
                what: string;
                by: string;
                at: number;
                subjects: readonly string[];
                takenBackBy: string | null;
                isFinal: boolean;
              })[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells what was said at a table, the latest first
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdChat: {
    parameters: {
      query?: {
        before?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells what was said at a table, the latest first */
      200: {
        content: {
          "application/json": {
            lines: readonly ({
                id: string;
                seq: number;
                at: number;
                body: ({
                  /** @constant */
                  kind: "chat";
                  /** Format: uuid */
                  from: string;
                  name: string;
                  text: string;
                  to: ("all" | "gm") | (readonly string[]);
                }) | ({
                  /** @constant */
                  kind: "joined";
                  /** Format: uuid */
                  userId: string;
                  name: string;
                  /** @enum {string} */
                  role: "gm" | "player" | "spectator";
                }) | {
                  /** @constant */
                  kind: "left";
                  /** Format: uuid */
                  userId: string;
                  name: string;
                  removed: boolean;
                } | ({
                  /** @constant */
                  kind: "role";
                  /** Format: uuid */
                  userId: string;
                  name: string;
                  /** @enum {string} */
                  role: "gm" | "player" | "spectator";
                }) | ({
                  /** @constant */
                  kind: "door";
                  /** Format: uuid */
                  doorId: string;
                  /** @enum {string} */
                  state: "open" | "closed" | "locked";
                  by: string;
                }) | {
                  /** @constant */
                  kind: "scene";
                  /** Format: uuid */
                  sceneId: string;
                  name: string;
                } | ({
                  /** @constant */
                  kind: "roll";
                  /** Format: uuid */
                  from: string;
                  name: string;
                  /** @enum {string} */
                  visibility: "public" | "gm" | "private" | "blind";
                  as: string;
                  rolled: ({
                    formula: string;
                    total: number;
                    exact?: string;
                    dice: readonly ({
                        notation: string;
                        sides: number;
                        label?: string;
                        dice: readonly ({
                            value: number;
                            kept: boolean;
                            /** @enum {string} */
                            why?: "dropped" | "rerolled" | "success" | "failure";
                            /** @constant */
                            exploded?: true;
                            faces?: readonly number[];
                            /** @enum {string} */
                            critical?: "high" | "low";
                          })[];
                        omitted?: number;
                        subtotal: number;
                        natural?: number;
                        successes?: number;
                        failures?: number;
                      })[];
                    omitted?: number;
                    variables: readonly {
                        name: string;
                        label?: string;
                        value: string;
                      }[];
                    text: string;
                    successes?: number;
                    failures?: number;
                    comment?: string;
                  }) | null;
                }) | ({
                  /** @constant */
                  kind: "action";
                  exchangeId: string;
                  actionId: string;
                  title: string;
                  by: string;
                  actor: {
                    sheetId: string;
                    name: string;
                  } | null;
                  targets: readonly {
                      sheetId: string;
                      name: string;
                    }[];
                  cast: readonly {
                      sheetId: string;
                      name: string;
                    }[];
                  lines: readonly (OneOf<[{
                      /** @constant */
                      kind: "roll";
                      /** Format: uuid */
                      of: string;
                      label: string;
                      rolled: {
                        formula: string;
                        total: number;
                        exact?: string;
                        dice: readonly ({
                            notation: string;
                            sides: number;
                            label?: string;
                            dice: readonly ({
                                value: number;
                                kept: boolean;
                                /** @enum {string} */
                                why?: "dropped" | "rerolled" | "success" | "failure";
                                /** @constant */
                                exploded?: true;
                                faces?: readonly number[];
                                /** @enum {string} */
                                critical?: "high" | "low";
                              })[];
                            omitted?: number;
                            subtotal: number;
                            natural?: number;
                            successes?: number;
                            failures?: number;
                          })[];
                        omitted?: number;
                        variables: readonly {
                            name: string;
                            label?: string;
                            value: string;
                          }[];
                        text: string;
                        successes?: number;
                        failures?: number;
                        comment?: string;
                      };
                      /** @enum {string} */
                      mode: "normal" | "advantage" | "disadvantage";
                      reasons: readonly string[];
                      /** @enum {string} */
                      outcome: "success" | "failure" | "critical" | "fumble" | "none";
                      against: number | null;
                      againstOf: string | null;
                      /** Format: uuid */
                      on?: string;
                      says?: {
                        label?: {
                          key: string;
                          params?: {
                            [key: string]: unknown;
                          };
                        };
                        reasons?: readonly {
                            key: string;
                            params?: {
                              [key: string]: unknown;
                            };
                          }[];
                      };
                    }, {
                      /** @constant */
                      kind: "damage";
                      /** Format: uuid */
                      of: string;
                      damageType: string;
                      rolled: number;
                      taken: number;
                      reasons: readonly string[];
                      says?: {
                        reasons: readonly {
                            key: string;
                            params?: {
                              [key: string]: unknown;
                            };
                          }[];
                      };
                    }, {
                      /** @constant */
                      kind: "heal";
                      /** Format: uuid */
                      of: string;
                      amount: number;
                      resource: string;
                    }, {
                      /** @constant */
                      kind: "effect";
                      /** Format: uuid */
                      of: string;
                      name: string;
                      gained: boolean;
                      hidden: boolean;
                      says?: {
                        name: {
                          key: string;
                          params?: {
                            [key: string]: unknown;
                          };
                        };
                      };
                    }, {
                      /** @constant */
                      kind: "note";
                      of: string | null;
                      text: string;
                      says?: {
                        text: {
                          key: string;
                          params?: {
                            [key: string]: unknown;
                          };
                        };
                      };
                      gmOnly?: boolean;
                      forReaders?: boolean;
                    }]>)[];
                }) | ({
                  /** @constant */
                  kind: "initiative";
                  of: {
                    sheetId: string;
                    name: string;
                  };
                  initiative: number;
                  by: string;
                  rolled: ({
                    formula: string;
                    total: number;
                    exact?: string;
                    dice: readonly ({
                        notation: string;
                        sides: number;
                        label?: string;
                        dice: readonly ({
                            value: number;
                            kept: boolean;
                            /** @enum {string} */
                            why?: "dropped" | "rerolled" | "success" | "failure";
                            /** @constant */
                            exploded?: true;
                            faces?: readonly number[];
                            /** @enum {string} */
                            critical?: "high" | "low";
                          })[];
                        omitted?: number;
                        subtotal: number;
                        natural?: number;
                        successes?: number;
                        failures?: number;
                      })[];
                    omitted?: number;
                    variables: readonly {
                        name: string;
                        label?: string;
                        value: string;
                      }[];
                    text: string;
                    successes?: number;
                    failures?: number;
                    comment?: string;
                  }) | null;
                }) | ({
                  /** @constant */
                  kind: "encounter";
                  /** @enum {string} */
                  what: "started" | "round" | "ended";
                  round: number;
                  cast: readonly {
                      sheetId: string;
                      name: string;
                    }[];
                  totals: readonly {
                      sheetId: string;
                      dealt: number;
                      taken: number;
                    }[];
                }) | ({
                  /** @constant */
                  kind: "sheet";
                  /** @enum {string} */
                  what: "added" | "removed";
                  of: {
                    sheetId: string;
                    name: string;
                  };
                  by: string;
                }) | {
                  /** @constant */
                  kind: "sprung";
                  name: string;
                  by: string;
                } | {
                  /** @constant */
                  kind: "told";
                  text: string;
                } | {
                  /** @constant */
                  kind: "time";
                  hours: number;
                } | {
                  /** @constant */
                  kind: "pause";
                  paused: boolean;
                  by: string;
                } | {
                  /** @constant */
                  kind: "handout";
                  /** Format: uuid */
                  handoutId: string;
                  title: string;
                  by: string;
                  to: readonly string[];
                } | ({
                  /** @enum {string} */
                  kind: "undone" | "redone";
                  what: string;
                  by: string;
                  whose: string;
                });
              })[];
            next: string | null;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Gives a scene as a Universal VTT file: its picture, walls, doors, lights and grid
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  getSessionsIdScenesSceneIdUvtt: {
    parameters: {
      path: {
        id: string;
        sceneId: string;
      };
    };
    responses: {
      /** @description Gives a scene as a Universal VTT file: its picture, walls, doors, lights and grid */
      200: {
        content: {
          "application/json": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells what a walk of a token would spring, and changes nothing
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdTriggersWalk: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          tokenId: string;
          waypoints: [number, number][];
        };
      };
    };
    responses: {
      /** @description Tells what a walk of a token would spring, and changes nothing */
      200: {
        content: {
          "application/json": {
            refused: string | null;
            ends: {
              x: number;
              y: number;
            } | null;
            sprung: ({
                /** Format: uuid */
                triggerId: string;
                name: string;
                then: readonly (({
                    /** @constant */
                    do: "message";
                    /** @enum {string} */
                    to: "gm" | "actor" | "all";
                    text: string;
                  }) | {
                    /** @constant */
                    do: "reveal";
                    tokenIds: readonly string[];
                  } | {
                    /** @constant */
                    do: "place";
                    tokenIds: readonly string[];
                    x: number;
                    y: number;
                  } | ({
                    /** @constant */
                    do: "door";
                    /** Format: uuid */
                    doorId: string;
                    /** @enum {string} */
                    state: "open" | "closed" | "locked";
                  }) | {
                    /** @constant */
                    do: "light";
                    lightId: string;
                    on: boolean;
                  } | {
                    /** @constant */
                    do: "condition";
                    condition: string;
                  } | {
                    /** @constant */
                    do: "damage";
                    formula: string;
                    damageType?: string;
                  } | {
                    /** @constant */
                    do: "save";
                    ability: string;
                    dc: number;
                    damage?: string;
                    damageType?: string;
                    half?: boolean;
                    condition?: string;
                  } | {
                    /** @constant */
                    do: "move";
                    x: number;
                    y: number;
                    /** Format: uuid */
                    sceneId?: string;
                  } | ({
                    /** @constant */
                    do: "handout";
                    /** Format: uuid */
                    handoutId: string;
                    /** @enum {string} */
                    to: "actor" | "all";
                  }) | {
                    /** @constant */
                    do: "encounter";
                  } | {
                    /** @constant */
                    do: "pause";
                  } | {
                    /** @constant */
                    do: "stop";
                  })[];
              })[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells what happens at a table as it happens, as server-sent events; Last-Event-ID resumes
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdStream: {
    parameters: {
      query?: {
        after?: string;
      };
      header?: {
        "Last-Event-ID"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells what happens at a table as it happens, as server-sent events; Last-Event-ID resumes */
      200: {
        content: {
          "text/event-stream": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Reserves a seat at a table for a realtime connection
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postSessionBootstrap: {
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          sessionId: string;
          clientVersion: string;
          reconnectToken?: string;
          lastSequence?: number;
        };
      };
    };
    responses: {
      /** @description Reserves a seat at a table for a realtime connection */
      200: {
        content: {
          "application/json": {
            version: string;
            user: {
              /** Format: uuid */
              id: string;
              displayName: string;
            };
            session: {
              /** Format: uuid */
              id: string;
              name: string;
              ruleset: string;
              joinCode: string;
              /** @enum {string} */
              role: "gm" | "player" | "spectator";
              /** Format: uuid */
              createdBy: string;
              campaignId: string | null;
              knock: boolean;
              archived: boolean;
              createdAt: number;
            };
            /** @enum {string} */
            role: "gm" | "player" | "spectator";
            seat: {
              [key: string]: unknown;
            };
            reconnectToken: string;
            lastSequence: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Brings one of your characters to a table
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdCharacters: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          characterId: string;
          place?: ("auto" | {
            /** Format: uuid */
            sceneId?: string;
            x: number;
            y: number;
            hidden?: boolean;
          }) | null;
        };
      };
    };
    responses: {
      /** @description Brings one of your characters to a table */
      201: {
        content: {
          "application/json": {
            sheetIds: string[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Brings numbered monsters to a table: of one kind, or a whole group
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdMonsters: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": ({
          templateId: string;
          quantity?: number;
          /** @enum {string} */
          side?: "party" | "foes" | "neutral";
          place?: ("auto" | {
            /** Format: uuid */
            sceneId?: string;
            x: number;
            y: number;
            hidden?: boolean;
          }) | null;
        }) | ({
          monsterId: string;
          count?: number;
          /** @enum {string} */
          side?: "party" | "foes" | "neutral";
          place?: ("auto" | {
            /** Format: uuid */
            sceneId?: string;
            x: number;
            y: number;
            hidden?: boolean;
          }) | null;
        }) | ({
          /** Format: uuid */
          presetId: string;
          /** @enum {string} */
          side?: "party" | "foes" | "neutral";
          place?: ("auto" | {
            /** Format: uuid */
            sceneId?: string;
            x: number;
            y: number;
            hidden?: boolean;
          }) | null;
        });
      };
    };
    responses: {
      /** @description Brings numbered monsters to a table: of one kind, or a whole group */
      201: {
        content: {
          "application/json": {
            sheetIds: string[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells in what a character at a table differs from the one in its owner’s library
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdSheetsSheetIdDifferences: {
    parameters: {
      path: {
        id: string;
        sheetId: string;
      };
    };
    responses: {
      /** @description Tells in what a character at a table differs from the one in its owner’s library */
      200: {
        content: {
          "application/json": {
            version: number;
            knownVersion: number | null;
            differences: ({
                /** @enum {string} */
                part: "name" | "size" | "fields" | "bonuses" | "proficiencies" | "entries";
                id: string;
                name: string;
                table: ((number | string | boolean | (readonly string[])) | number) | null;
                library: ((number | string | boolean | (readonly string[])) | number) | null;
              })[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes over at a table what the library says of a character; where its owner asks, once a GM nods
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdSheetsSheetIdRefresh: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        sheetId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version: number;
          keep?: string[];
        };
      };
    };
    responses: {
      /** @description Takes over at a table what the library says of a character; where its owner asks, once a GM nods */
      200: {
        content: {
          "application/json": {
            done: boolean;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Writes what a character learned at a table into the library: its owner at once; where a GM asks, once the owner nods
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdSheetsSheetIdWriteBack: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        sheetId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Writes what a character learned at a table into the library: its owner at once; where a GM asks, once the owner nods */
      200: {
        content: {
          "application/json": {
            done: boolean;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Nods at what is asked about a character at a table, or does not; who asked takes it back
   * @description For members of the table. API tokens need the scope `play`.
   */
  postSessionsIdSheetsSheetIdAnswer: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        sheetId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          yes: boolean;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Nods at what is asked about a character at a table, or does not; who asked takes it back */
      200: {
        content: {
          "application/json": {
            done: boolean;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists what tables ask about your characters
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getAsks: {
    responses: {
      /** @description Lists what tables ask about your characters */
      200: {
        content: {
          "application/json": {
            asks: {
                /** Format: uuid */
                sessionId: string;
                table: string;
                /** Format: uuid */
                sheetId: string;
                /** Format: uuid */
                characterId: string;
                character: string;
                askedAt: number;
              }[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Reads a map from a file, as a job
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdScenesImport: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: string;
          columns?: string;
          rows?: string;
          cellPixels?: string;
          offsetX?: string;
          offsetY?: string;
          /** @enum {string} */
          openPortals?: "auto" | "windows" | "doors";
          /** @enum {string} */
          objects?: "pillars" | "blockers" | "nothing";
          /** @enum {string} */
          lights?: "on" | "off";
        };
      };
    };
    responses: {
      /** @description Reads a map from a file, as a job */
      202: {
        content: {
          "application/json": {
            /** Format: uuid */
            jobId: string;
            /** Format: uuid */
            sceneId: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells how far a job is
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getJobsJobId: {
    parameters: {
      path: {
        jobId: string;
      };
    };
    responses: {
      /** @description Tells how far a job is */
      200: {
        content: {
          "application/json": {
            job: {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              status: "running" | "done" | "failed" | "cancelled";
              progress: number;
              error?: {
                code: string;
                message: string;
              };
              report?: {
                grid: {
                  columns: number;
                  rows: number;
                  /** @enum {string} */
                  source: "file" | "name" | "chosen" | "guessed";
                };
                taken: {
                  walls: number;
                  objects: number;
                  doors: number;
                  windows: number;
                  lights: number;
                };
                leftOut: readonly ({
                    /** @enum {string} */
                    part: "format" | "grid" | "walls" | "objects" | "doors" | "lights" | "environment";
                    why: string;
                    count: number;
                  })[];
                mended: readonly ({
                    /** @enum {string} */
                    part: "format" | "grid" | "walls" | "objects" | "doors" | "lights" | "environment";
                    why: string;
                    count: number;
                  })[];
              };
              /** Format: uuid */
              sceneId: string;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Cancels a job
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deleteJobsJobId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        jobId: string;
      };
    };
    responses: {
      /** @description Cancels a job */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Shows a piece of a map, black where you have not been
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdScenesSceneIdTilesZXY: {
    parameters: {
      path: {
        id: string;
        sceneId: string;
        z: string;
        x: string;
        y: string;
      };
    };
    responses: {
      /** @description Shows a piece of a map, black where you have not been */
      200: {
        content: {
          "image/webp": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps a picture for tokens, props and handouts of a table
   * @description For the table's GM. API tokens need the scope `gm`.
   */
  postSessionsIdPortraits: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: string;
          /** @enum {string} */
          shape?: "square" | "whole";
        };
      };
    };
    responses: {
      /** @description Keeps a picture for tokens, props and handouts of a table */
      201: {
        content: {
          "application/json": {
            /** Format: uuid */
            portraitId: string;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Shows a picture of a token, a prop or a page
   * @description For members of the table. API tokens need the scope `read`.
   */
  getSessionsIdPortraitsPortraitId: {
    parameters: {
      path: {
        id: string;
        portraitId: string;
      };
    };
    responses: {
      /** @description Shows a picture of a token, a prop or a page */
      200: {
        content: {
          "image/webp": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists the rules that a table can play by
   * @description Open to everybody.
   */
  getRulesets: {
    responses: {
      /** @description Lists the rules that a table can play by */
      200: {
        content: {
          "application/json": {
            rulesets: {
                id: string;
                version: number;
                title: string;
                credit: string;
                options: {
                    id: string;
                    name: string;
                    values: {
                        id: string;
                        name: string;
                      }[];
                  }[];
                fields: {
                    [key: string]: unknown;
                  }[];
              }[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists the campaigns that you lead or play in
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getCampaigns: {
    responses: {
      /** @description Lists the campaigns that you lead or play in */
      200: {
        content: {
          "application/json": {
            campaigns: ({
                /** Format: uuid */
                id: string;
                version: number;
                updatedAt: number;
                name: string;
                description: string;
                ruleset: string;
                options: {
                  [key: string]: string;
                };
                /** @enum {string} */
                role: "owner" | "gm" | "player";
              })[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Begins a campaign
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postCampaigns: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          description?: string;
          /** @enum {string} */
          ruleset?: "chip" | "d20" | "none";
          options?: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description Begins a campaign */
      201: {
        content: {
          "application/json": {
            campaign: {
              /** Format: uuid */
              id: string;
              version: number;
              updatedAt: number;
              name: string;
              description: string;
              ruleset: string;
              options: {
                [key: string]: string;
              };
              /** @enum {string} */
              role: "owner" | "gm" | "player";
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells of a campaign, who is in it and what belongs to it
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getCampaignsId: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells of a campaign, who is in it and what belongs to it */
      200: {
        content: {
          "application/json": {
            campaign: {
              /** Format: uuid */
              id: string;
              version: number;
              updatedAt: number;
              name: string;
              description: string;
              ruleset: string;
              options: {
                [key: string]: string;
              };
              /** @enum {string} */
              role: "owner" | "gm" | "player";
            };
            members: ({
                /** Format: uuid */
                userId: string;
                displayName: string;
                /** @enum {string} */
                role: "owner" | "gm" | "player";
              })[];
            sessions: {
                /** Format: uuid */
                id: string;
                name: string;
                createdAt: number;
                archived: boolean;
                isMember: boolean;
              }[];
            characters: {
                id: string;
                name: string;
              }[];
            monsterCount: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Changes a campaign that you lead
   * @description For who is signed in. API tokens need the scope `gm`.
   */
  putCampaignsId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          description?: string;
          /** @enum {string} */
          ruleset?: "chip" | "d20" | "none";
          options?: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description Changes a campaign that you lead */
      200: {
        content: {
          "application/json": {
            campaign: {
              /** Format: uuid */
              id: string;
              version: number;
              updatedAt: number;
              name: string;
              description: string;
              ruleset: string;
              options: {
                [key: string]: string;
              };
              /** @enum {string} */
              role: "owner" | "gm" | "player";
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Deletes a campaign of yours with its bestiary; its characters and sessions stay
   * @description For who is signed in. API tokens need the scope `account`.
   */
  deleteCampaignsId: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Deletes a campaign of yours with its bestiary; its characters and sessions stay */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Makes somebody whom you play with a member of a campaign, or its GM beside you
   * @description For who is signed in. API tokens need the scope `gm`.
   */
  putCampaignsIdMembersUserId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        userId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          role: "gm" | "player";
        };
      };
    };
    responses: {
      /** @description Makes somebody whom you play with a member of a campaign, or its GM beside you */
      200: {
        content: {
          "application/json": {
            campaign: {
              /** Format: uuid */
              id: string;
              version: number;
              updatedAt: number;
              name: string;
              description: string;
              ruleset: string;
              options: {
                [key: string]: string;
              };
              /** @enum {string} */
              role: "owner" | "gm" | "player";
            };
            members: ({
                /** Format: uuid */
                userId: string;
                displayName: string;
                /** @enum {string} */
                role: "owner" | "gm" | "player";
              })[];
            sessions: {
                /** Format: uuid */
                id: string;
                name: string;
                createdAt: number;
                archived: boolean;
                isMember: boolean;
              }[];
            characters: {
                id: string;
                name: string;
              }[];
            monsterCount: number;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes a member from a campaign that you lead, or yourself from any
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deleteCampaignsIdMembersUserId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        userId: string;
      };
    };
    responses: {
      /** @description Takes a member from a campaign that you lead, or yourself from any */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists your characters
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getCharacters: {
    parameters: {
      query?: {
        q?: string;
        ruleset?: string;
        scope?: "personal" | "campaign" | "global";
        campaignId?: string;
        type?: string;
        cr?: string;
        limit?: string;
        cursor?: string;
      };
    };
    responses: {
      /** @description Lists your characters */
      200: {
        content: {
          "application/json": {
            characters: ({
                id: string;
                version: number;
                updatedAt: number;
                own: boolean;
                /** @enum {string} */
                scope: "personal" | "campaign" | "global";
                campaignId: string | null;
                template: {
                  ruleset: string;
                  name: string;
                  image: "" | string;
                  size: number;
                  fields: {
                    [key: string]: number | string | boolean | (readonly string[]);
                  };
                  bonuses: {
                    [key: string]: number;
                  };
                  proficiencies: {
                      id: string;
                      name: string;
                      kind: string;
                      growth: number;
                      value: number;
                    }[];
                  entries: ({
                      id: string;
                      kind: string;
                      name: string;
                      fields: {
                        [key: string]: number | string | boolean | (readonly string[]);
                      };
                      modifiers: (OneOf<[{
                          /** @constant */
                          kind: "stat";
                          stat: string;
                          add: number;
                        }, {
                          /** @constant */
                          kind: "resistance";
                          to: string;
                          basisPoints: number;
                        }, {
                          /** @constant */
                          kind: "advantage";
                          on: string;
                          /** @enum {string} */
                          mode: "advantage" | "disadvantage";
                          against?: boolean;
                        }, {
                          /** @constant */
                          kind: "pool";
                          pool: string;
                          add: number;
                        }, {
                          /** @constant */
                          kind: "flag";
                          flag: string;
                        }]>)[];
                      requires: ((({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      }) | (({
                        all: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }) | ({
                        any: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }))) | (({
                        all: (({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          }) | (({
                            all: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          }) | ({
                            any: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          })))[];
                      }) | ({
                        any: (({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          }) | (({
                            all: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          }) | ({
                            any: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          })))[];
                      }))) | null;
                      quantity: number;
                      weight: number;
                      containerId: string | null;
                      active: boolean;
                      dropped: boolean;
                      secret: boolean;
                    })[];
                  gmNotes: string;
                };
              })[];
            next: string | null;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps a new character
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postCharacters: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": ({
          ruleset: string;
          name: string;
          fields?: {
            [key: string]: number | string | boolean | (readonly string[]);
          };
          campaignId?: string | null;
          /** @enum {string} */
          scope?: "personal" | "campaign" | "global";
        }) | ({
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
          campaignId?: string | null;
          /** @enum {string} */
          scope?: "personal" | "campaign" | "global";
        });
      };
    };
    responses: {
      /** @description Keeps a new character */
      201: {
        content: {
          "application/json": {
            character: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps a character from a file
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postCharactersImport: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          format: "tallow-sheet";
          /** @constant */
          schemaVersion: 1;
          /** @enum {string} */
          kind: "character" | "monster";
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
        };
      };
    };
    responses: {
      /** @description Keeps a character from a file */
      201: {
        content: {
          "application/json": {
            character: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells of one of your characters
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getCharactersId: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells of one of your characters */
      200: {
        content: {
          "application/json": {
            character: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Changes one of your characters
   * @description For who is signed in. API tokens need the scope `play`.
   */
  putCharactersId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
          campaignId?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Changes one of your characters */
      200: {
        content: {
          "application/json": {
            character: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Deletes one of your characters; those at tables stay
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deleteCharactersId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Deletes one of your characters; those at tables stay */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Hands a character out as a file
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getCharactersIdExport: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Hands a character out as a file */
      200: {
        content: {
          "application/json": {
            /** @constant */
            format: "tallow-sheet";
            /** @constant */
            schemaVersion: 1;
            /** @enum {string} */
            kind: "character" | "monster";
            template: {
              ruleset: string;
              name: string;
              image: "" | string;
              size: number;
              fields: {
                [key: string]: number | string | boolean | (readonly string[]);
              };
              bonuses: {
                [key: string]: number;
              };
              proficiencies: {
                  id: string;
                  name: string;
                  kind: string;
                  growth: number;
                  value: number;
                }[];
              entries: ({
                  id: string;
                  kind: string;
                  name: string;
                  fields: {
                    [key: string]: number | string | boolean | (readonly string[]);
                  };
                  modifiers: (OneOf<[{
                      /** @constant */
                      kind: "stat";
                      stat: string;
                      add: number;
                    }, {
                      /** @constant */
                      kind: "resistance";
                      to: string;
                      basisPoints: number;
                    }, {
                      /** @constant */
                      kind: "advantage";
                      on: string;
                      /** @enum {string} */
                      mode: "advantage" | "disadvantage";
                      against?: boolean;
                    }, {
                      /** @constant */
                      kind: "pool";
                      pool: string;
                      add: number;
                    }, {
                      /** @constant */
                      kind: "flag";
                      flag: string;
                    }]>)[];
                  requires: ((({
                    mastery: string;
                  } | {
                    field: string;
                    atLeast: number;
                  }) | (({
                    all: ({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      })[];
                  }) | ({
                    any: ({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      })[];
                  }))) | (({
                    all: (({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      }) | (({
                        all: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }) | ({
                        any: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      })))[];
                  }) | ({
                    any: (({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      }) | (({
                        all: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }) | ({
                        any: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      })))[];
                  }))) | null;
                  quantity: number;
                  weight: number;
                  containerId: string | null;
                  active: boolean;
                  dropped: boolean;
                  secret: boolean;
                })[];
              gmNotes: string;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists your monsters
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getMonsters: {
    parameters: {
      query?: {
        q?: string;
        ruleset?: string;
        scope?: "personal" | "campaign" | "global";
        campaignId?: string;
        type?: string;
        cr?: string;
        limit?: string;
        cursor?: string;
      };
    };
    responses: {
      /** @description Lists your monsters */
      200: {
        content: {
          "application/json": {
            monsters: ({
                id: string;
                version: number;
                updatedAt: number;
                own: boolean;
                /** @enum {string} */
                scope: "personal" | "campaign" | "global";
                campaignId: string | null;
                template: {
                  ruleset: string;
                  name: string;
                  image: "" | string;
                  size: number;
                  fields: {
                    [key: string]: number | string | boolean | (readonly string[]);
                  };
                  bonuses: {
                    [key: string]: number;
                  };
                  proficiencies: {
                      id: string;
                      name: string;
                      kind: string;
                      growth: number;
                      value: number;
                    }[];
                  entries: ({
                      id: string;
                      kind: string;
                      name: string;
                      fields: {
                        [key: string]: number | string | boolean | (readonly string[]);
                      };
                      modifiers: (OneOf<[{
                          /** @constant */
                          kind: "stat";
                          stat: string;
                          add: number;
                        }, {
                          /** @constant */
                          kind: "resistance";
                          to: string;
                          basisPoints: number;
                        }, {
                          /** @constant */
                          kind: "advantage";
                          on: string;
                          /** @enum {string} */
                          mode: "advantage" | "disadvantage";
                          against?: boolean;
                        }, {
                          /** @constant */
                          kind: "pool";
                          pool: string;
                          add: number;
                        }, {
                          /** @constant */
                          kind: "flag";
                          flag: string;
                        }]>)[];
                      requires: ((({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      }) | (({
                        all: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }) | ({
                        any: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }))) | (({
                        all: (({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          }) | (({
                            all: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          }) | ({
                            any: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          })))[];
                      }) | ({
                        any: (({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          }) | (({
                            all: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          }) | ({
                            any: ({
                                mastery: string;
                              } | {
                                field: string;
                                atLeast: number;
                              })[];
                          })))[];
                      }))) | null;
                      quantity: number;
                      weight: number;
                      containerId: string | null;
                      active: boolean;
                      dropped: boolean;
                      secret: boolean;
                    })[];
                  gmNotes: string;
                };
              })[];
            next: string | null;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps a new monster
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postMonsters: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": ({
          ruleset: string;
          name: string;
          fields?: {
            [key: string]: number | string | boolean | (readonly string[]);
          };
          campaignId?: string | null;
          /** @enum {string} */
          scope?: "personal" | "campaign" | "global";
        }) | ({
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
          campaignId?: string | null;
          /** @enum {string} */
          scope?: "personal" | "campaign" | "global";
        });
      };
    };
    responses: {
      /** @description Keeps a new monster */
      201: {
        content: {
          "application/json": {
            monster: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps a monster from a file
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postMonstersImport: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          format: "tallow-sheet";
          /** @constant */
          schemaVersion: 1;
          /** @enum {string} */
          kind: "character" | "monster";
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
        };
      };
    };
    responses: {
      /** @description Keeps a monster from a file */
      201: {
        content: {
          "application/json": {
            monster: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Tells of one of your monsters
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getMonstersId: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Tells of one of your monsters */
      200: {
        content: {
          "application/json": {
            monster: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Changes one of your monsters
   * @description For who is signed in. API tokens need the scope `play`.
   */
  putMonstersId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          template: {
            ruleset: string;
            name: string;
            image: "" | string;
            size: number;
            fields: {
              [key: string]: number | string | boolean | (readonly string[]);
            };
            bonuses: {
              [key: string]: number;
            };
            proficiencies: {
                id: string;
                name: string;
                kind: string;
                growth: number;
                value: number;
              }[];
            entries: ({
                id: string;
                kind: string;
                name: string;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                modifiers: (OneOf<[{
                    /** @constant */
                    kind: "stat";
                    stat: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "resistance";
                    to: string;
                    basisPoints: number;
                  }, {
                    /** @constant */
                    kind: "advantage";
                    on: string;
                    /** @enum {string} */
                    mode: "advantage" | "disadvantage";
                    against?: boolean;
                  }, {
                    /** @constant */
                    kind: "pool";
                    pool: string;
                    add: number;
                  }, {
                    /** @constant */
                    kind: "flag";
                    flag: string;
                  }]>)[];
                requires: ((({
                  mastery: string;
                } | {
                  field: string;
                  atLeast: number;
                }) | (({
                  all: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }) | ({
                  any: ({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    })[];
                }))) | (({
                  all: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }) | ({
                  any: (({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    })))[];
                }))) | null;
                quantity: number;
                weight: number;
                containerId: string | null;
                active: boolean;
                dropped: boolean;
                secret: boolean;
              })[];
            gmNotes: string;
          };
          campaignId?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Changes one of your monsters */
      200: {
        content: {
          "application/json": {
            monster: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Deletes one of your monsters; those at tables stay
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deleteMonstersId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Deletes one of your monsters; those at tables stay */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Hands a monster out as a file
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getMonstersIdExport: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Hands a monster out as a file */
      200: {
        content: {
          "application/json": {
            /** @constant */
            format: "tallow-sheet";
            /** @constant */
            schemaVersion: 1;
            /** @enum {string} */
            kind: "character" | "monster";
            template: {
              ruleset: string;
              name: string;
              image: "" | string;
              size: number;
              fields: {
                [key: string]: number | string | boolean | (readonly string[]);
              };
              bonuses: {
                [key: string]: number;
              };
              proficiencies: {
                  id: string;
                  name: string;
                  kind: string;
                  growth: number;
                  value: number;
                }[];
              entries: ({
                  id: string;
                  kind: string;
                  name: string;
                  fields: {
                    [key: string]: number | string | boolean | (readonly string[]);
                  };
                  modifiers: (OneOf<[{
                      /** @constant */
                      kind: "stat";
                      stat: string;
                      add: number;
                    }, {
                      /** @constant */
                      kind: "resistance";
                      to: string;
                      basisPoints: number;
                    }, {
                      /** @constant */
                      kind: "advantage";
                      on: string;
                      /** @enum {string} */
                      mode: "advantage" | "disadvantage";
                      against?: boolean;
                    }, {
                      /** @constant */
                      kind: "pool";
                      pool: string;
                      add: number;
                    }, {
                      /** @constant */
                      kind: "flag";
                      flag: string;
                    }]>)[];
                  requires: ((({
                    mastery: string;
                  } | {
                    field: string;
                    atLeast: number;
                  }) | (({
                    all: ({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      })[];
                  }) | ({
                    any: ({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      })[];
                  }))) | (({
                    all: (({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      }) | (({
                        all: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }) | ({
                        any: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      })))[];
                  }) | ({
                    any: (({
                        mastery: string;
                      } | {
                        field: string;
                        atLeast: number;
                      }) | (({
                        all: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      }) | ({
                        any: ({
                            mastery: string;
                          } | {
                            field: string;
                            atLeast: number;
                          })[];
                      })))[];
                  }))) | null;
                  quantity: number;
                  weight: number;
                  containerId: string | null;
                  active: boolean;
                  dropped: boolean;
                  secret: boolean;
                })[];
              gmNotes: string;
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Gives one of your characters a picture
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postCharactersIdPortrait: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Gives one of your characters a picture */
      200: {
        content: {
          "application/json": {
            character: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes the picture of one of your characters away
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deleteCharactersIdPortrait: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Takes the picture of one of your characters away */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Shows the picture of a character that you may read
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getCharactersIdPortraitPortraitId: {
    parameters: {
      path: {
        id: string;
        portraitId: string;
      };
    };
    responses: {
      /** @description Shows the picture of a character that you may read */
      200: {
        content: {
          "image/webp": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Gives one of your monsters a picture
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postMonstersIdPortrait: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Gives one of your monsters a picture */
      200: {
        content: {
          "application/json": {
            monster: {
              id: string;
              version: number;
              updatedAt: number;
              own: boolean;
              /** @enum {string} */
              scope: "personal" | "campaign" | "global";
              campaignId: string | null;
              template: {
                ruleset: string;
                name: string;
                image: "" | string;
                size: number;
                fields: {
                  [key: string]: number | string | boolean | (readonly string[]);
                };
                bonuses: {
                  [key: string]: number;
                };
                proficiencies: {
                    id: string;
                    name: string;
                    kind: string;
                    growth: number;
                    value: number;
                  }[];
                entries: ({
                    id: string;
                    kind: string;
                    name: string;
                    fields: {
                      [key: string]: number | string | boolean | (readonly string[]);
                    };
                    modifiers: (OneOf<[{
                        /** @constant */
                        kind: "stat";
                        stat: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "resistance";
                        to: string;
                        basisPoints: number;
                      }, {
                        /** @constant */
                        kind: "advantage";
                        on: string;
                        /** @enum {string} */
                        mode: "advantage" | "disadvantage";
                        against?: boolean;
                      }, {
                        /** @constant */
                        kind: "pool";
                        pool: string;
                        add: number;
                      }, {
                        /** @constant */
                        kind: "flag";
                        flag: string;
                      }]>)[];
                    requires: ((({
                      mastery: string;
                    } | {
                      field: string;
                      atLeast: number;
                    }) | (({
                      all: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }) | ({
                      any: ({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        })[];
                    }))) | (({
                      all: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }) | ({
                      any: (({
                          mastery: string;
                        } | {
                          field: string;
                          atLeast: number;
                        }) | (({
                          all: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        }) | ({
                          any: ({
                              mastery: string;
                            } | {
                              field: string;
                              atLeast: number;
                            })[];
                        })))[];
                    }))) | null;
                    quantity: number;
                    weight: number;
                    containerId: string | null;
                    active: boolean;
                    dropped: boolean;
                    secret: boolean;
                  })[];
                gmNotes: string;
              };
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Takes the picture of one of your monsters away
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deleteMonstersIdPortrait: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Takes the picture of one of your monsters away */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Shows the picture of a monster that you may read
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getMonstersIdPortraitPortraitId: {
    parameters: {
      path: {
        id: string;
        portraitId: string;
      };
    };
    responses: {
      /** @description Shows the picture of a monster that you may read */
      200: {
        content: {
          "image/webp": string;
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Lists your groups of monsters
   * @description For who is signed in. API tokens need the scope `read`.
   */
  getPresets: {
    responses: {
      /** @description Lists your groups of monsters */
      200: {
        content: {
          "application/json": {
            presets: {
                /** Format: uuid */
                id: string;
                version: number;
                updatedAt: number;
                name: string;
                ruleset: string;
                entries: {
                    monsterId: string;
                    count: number;
                  }[];
              }[];
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Keeps a group of monsters to be placed again and again
   * @description For who is signed in. API tokens need the scope `play`.
   */
  postPresets: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          ruleset: string;
          entries: {
              monsterId: string;
              count: number;
            }[];
        };
      };
    };
    responses: {
      /** @description Keeps a group of monsters to be placed again and again */
      201: {
        content: {
          "application/json": {
            preset: {
              /** Format: uuid */
              id: string;
              version: number;
              updatedAt: number;
              name: string;
              ruleset: string;
              entries: {
                  monsterId: string;
                  count: number;
                }[];
            };
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Deletes one of your groups of monsters
   * @description For who is signed in. API tokens need the scope `play`.
   */
  deletePresetsId: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
    };
    responses: {
      /** @description Deletes one of your groups of monsters */
      204: {
        content: never;
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  /**
   * Describes all calls, as OpenAPI
   * @description Open to everybody.
   */
  getDocs: {
    responses: {
      /** @description Describes all calls, as OpenAPI */
      200: {
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** @description Refused */
      default: {
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
}
