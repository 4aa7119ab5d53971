import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('PROCESS_ADDRESS', () => {
  it.each(['/p1', 'play.example.org/p1', '127.0.0.1:2567/p1', 'one.example.org'])('may be %s', (address) => {
    expect(readConfig({ PROCESS_ADDRESS: address }).PROCESS_ADDRESS).toBe(address);
  });
  it.each(['http://play.example.org/p1', '/p1/', 'a b', '//p1'])('may not be %j', (address) => {
    expect(() => readConfig({ PROCESS_ADDRESS: address })).toThrow('PROCESS_ADDRESS');
  });
});
