import { describe, expect, test } from 'vitest';

import { readConfig, settings } from './config.ts';

describe('settings', () => {
  test('without any setting the archive runs by itself, with the demo company', () => {
    const config = readConfig({});

    expect(config).toMatchObject({ port: 4000, databaseUrl: null, wantsDemo: true, cookieSecure: false });
    expect(config.publicUrl).toBe('http://localhost:4000');
  });

  test('an own database or production mode never gets demo accounts', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://a:b@db/archive' }).wantsDemo).toBe(false);
    expect(readConfig({ NODE_ENV: 'production' }).wantsDemo).toBe(false);
  });

  test('every mistake is named in one go, with what to do', () => {
    const read = (): unknown => readConfig({ PORT: 'abc', LOG_LEVEL: 'loud', PUBLIC_URL: 'archive.example.com' });

    expect(read).toThrow(
      'PORT is not usable: give a whole number from 1 to 65535.\n' +
        'PUBLIC_URL is not usable: give an address such as https://archive.example.com, without a path.\n' +
        'LOG_LEVEL is not usable: give one of fatal, error, warn, info, debug, trace, silent.',
    );
  });

  test('a malformed database address is refused without repeating its password', () => {
    const read = (): unknown => readConfig({ DATABASE_URL: 'mysql://root:hunter2@db/archive' });

    expect(read).toThrow('DATABASE_URL is not usable');
    expect(read).not.toThrow('hunter2');
  });

  test('a token that is easily guessed is refused without repeating it', () => {
    expect(readConfig({}).metricsToken).toBeNull();
    expect(readConfig({ METRICS_TOKEN: 'long-enough-and-odd-1' }).metricsToken).toBe('long-enough-and-odd-1');
    for (const token of ['hunter2', 'hunter2 and some more words']) {
      const read = (): unknown => readConfig({ METRICS_TOKEN: token });
      expect(read).toThrow('METRICS_TOKEN is not usable: give at least 16');
      expect(read).not.toThrow('hunter2');
    }
  });

  test('an empty variable counts as left out', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ databaseUrl: null, port: 4000 });
  });

  test('the cookie is secure behind https, or when it was asked for', () => {
    expect(readConfig({ PUBLIC_URL: 'https://archive.example.com' }).cookieSecure).toBe(true);
    expect(readConfig({ SESSION_COOKIE_SECURE: 'true' }).cookieSecure).toBe(true);
  });

  test('the owner of the tables is named only together with the database', () => {
    expect(() => readConfig({ DATABASE_MIGRATION_URL: 'postgres://a:b@db/archive' })).toThrow(
      'DATABASE_URL is missing',
    );
  });

  test('every setting says what it means', () => {
    for (const { name, meaning } of Object.values(settings)) expect(name && meaning).toBeTruthy();
  });
});
