export { RoomSchema } from './RoomSchema.ts';
export { Screen } from './Screen.ts';
