export { RoomSchema, Screen } from './Screen.ts';
