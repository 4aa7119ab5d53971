export { ChatPages } from './ChatPages.ts';
export { DEFAULT_IDLE_RULE } from './IdleWatch.ts';
export { LiveRefusal, LiveRooms, recheckRooms, type LiveSession } from './LiveRooms.ts';
export { provideRoomPorts } from './RoomPorts.ts';
export { SessionRoom } from './SessionRoom.ts';
export { WorkBudget } from './WorkBudget.ts';
