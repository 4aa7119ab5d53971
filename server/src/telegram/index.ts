export { TelegramBot } from './TelegramBot.ts';
