export type { Haptic, MiniApp } from './MiniApp.ts';
export { openMiniApp, type NoMiniApp } from './openMiniApp.ts';
