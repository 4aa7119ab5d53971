export { ChatPages } from './ChatPages.ts';
export { DEFAULT_IDLE_RULE, type IdleRule } from './IdleWatch.ts';
export { LiveRefusal, LiveRooms, recheckRooms, type LiveSession, type SeatWish } from './LiveRooms.ts';
export { provideRoomPorts, type RoomLog, type RoomPorts } from './RoomPorts.ts';
export type { SeatClaim } from './Seat.ts';
export { SessionRoom, type SessionRoomOptions } from './SessionRoom.ts';
export { WorkBudget } from './WorkBudget.ts';
