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

describe('An OpenID Connect provider', () => {
  const provider = { OIDC_ISSUER: 'https://id.example.org/realm', OIDC_CLIENT_ID: 'tallow' };
  it.each([
    ['is named by address and client', provider],
    ['may be on this machine', { ...provider, OIDC_ISSUER: 'http://127.0.0.1:4000' }],
  ])('%s', (_what, env) => {
    expect(readConfig(env)).toMatchObject(env);
  });
  it.each([
    ['without a client', { OIDC_ISSUER: provider.OIDC_ISSUER }],
    ['without an address', { OIDC_CLIENT_ID: 'tallow' }],
    ['without encryption', { ...provider, OIDC_ISSUER: 'http://id.example.org' }],
    [
      'without encryption, of a host that looks like this one',
      { ...provider, OIDC_ISSUER: 'http://localhost.example' },
    ],
  ])('is refused %s', (_what, env) => {
    expect(() => readConfig(env)).toThrow('OIDC_');
  });
});
