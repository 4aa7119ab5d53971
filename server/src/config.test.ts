import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, settings } from './config.ts';

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

describe.each(['ALLOWED_ORIGINS', 'FRAME_ANCESTORS'] as const)('%s', (name) => {
  it('is a list of origins, and empty unless it is set', () => {
    expect(readConfig({})[name]).toEqual([]);
    expect(readConfig({ [name]: ' https://a.example.org, http://localhost:8080,' })[name]).toEqual([
      'https://a.example.org',
      'http://localhost:8080',
    ]);
  });
  it.each(['*', 'null', 'a.example.org', 'https://a.example.org/page', 'https://a.example.org; script-src *'])(
    'may not hold %j',
    (origin) => {
      expect(() => readConfig({ [name]: origin })).toThrow(name);
    },
  );
});

it('Every setting is in the table of the README', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)];
  const listed = rows.flatMap(([, names]) => names!.replaceAll('`', '').split(', '));
  expect(listed.toSorted()).toEqual(Object.keys(settings.shape).toSorted());
});
