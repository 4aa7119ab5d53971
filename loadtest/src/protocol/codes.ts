/** Codes of Colyseus' room protocol. */
export const JOIN_ROOM = 10;
export const ROOM_DATA = 13;
export const ROOM_STATE = 14;
export const ROOM_STATE_PATCH = 15;
export const ROOM_REQUEST = 21;
export const ROOM_RESPONSE = 22;
export const CODE_BITS = 0x1f;
