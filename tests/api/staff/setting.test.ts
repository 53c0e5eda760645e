import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson } from '../../support/cast.ts';

let api: TestApi;

beforeAll(async () => {
  api = await workerApi();
});

interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly defaultValue: string;
  readonly inForce: { readonly validFrom: string; readonly reason: string | null } | null;
}

async function setting(key: string): Promise<SettingRow | undefined> {
  const query = '{ settings { key value defaultValue inForce { validFrom reason } } }';
  return (await api.admin.run(query).data())['settings'].find((one: SettingRow) => one.key === key);
}

test('a value holds from its day on; until then the former one does', async () => {
  const set = (value: string, validFrom: string, reason?: string) =>
    api.admin.act('settingSet', { key: 'card.maxBasicFields', value, validFrom, reason });
  expect(await setting('card.maxBasicFields')).toMatchObject({ value: '12', defaultValue: '12', inForce: null });

  await set('10', '2026-11-22').data();
  expect((await setting('card.maxBasicFields'))?.value).toBe('12');
  await set('14', '2026-11-21').data();
  expect((await setting('card.maxBasicFields'))?.value).toBe('14');
  expect(await set('15', '2026-11-01').refused('TEXT_REQUIRED')).toEqual(['input', 'reason']);
  await set('15', '2026-11-01', 'Forgotten at the start').data();
  expect(await setting('card.maxBasicFields')).toMatchObject({ value: '14', inForce: { validFrom: '2026-11-21' } });
});

test('what the catalogue does not allow is refused at its field', async () => {
  const input = { key: 'card.slotCount', value: '8', validFrom: '2026-11-21' };

  expect(await api.admin.act('settingSet', { ...input, key: 'made.up' }).refused('SETTING_UNKNOWN')).toEqual([
    'input',
    'key',
  ]);
  for (const value of ['11', '"8"', 'eight', '', '{}']) {
    expect(await api.admin.act('settingSet', { ...input, value }).refused('VALUE_OUT_OF_RANGE')).toEqual([
      'input',
      'value',
    ]);
  }
});

test('others neither see nor set them', async () => {
  const rep = await aPerson(api, 'REP');

  await rep.client.run('{ settings { key } }').failed('FORBIDDEN');
  await rep.client
    .act('settingSet', { key: 'card.slotCount', value: '9', validFrom: '2026-11-21' })
    .failed('FORBIDDEN');
});
