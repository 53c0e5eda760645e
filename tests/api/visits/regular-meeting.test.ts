import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, type TestRow } from '../../support/cast.ts';

// A database of its own: the calendar of meetings is one for all.
let api: TestApi;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  manager = await aPerson(api, 'SALES_MANAGER');
});
afterAll(() => api.stop());

interface Meeting extends TestRow {
  readonly startsAt: string;
  readonly isCancelled: boolean;
}

async function meetings(): Promise<Meeting[]> {
  const data = await manager.client
    .run(
      '{ regularMeetings(sort: [{ by: STARTS_AT, direction: ASC }], first: 50) { nodes { id version startsAt isCancelled } } }',
    )
    .data();
  return data['regularMeetings'].nodes;
}

async function next(): Promise<string> {
  return (await manager.client.run('{ nextRegularMeetingAt }').data())['nextRegularMeetingAt'];
}

describe('regular meetings', () => {
  test('rules 5.4: every Monday at nine, planned for eight weeks, each once', async () => {
    expect(await next()).toBe('2026-11-23T01:00:00.000Z');
    await api.runJob('meetings.plan');
    await api.runJob('meetings.plan');
    const planned = await meetings();

    expect(planned).toHaveLength(8);
    expect(planned.map(({ startsAt }) => startsAt).slice(0, 2)).toEqual([
      '2026-11-23T01:00:00.000Z',
      '2026-11-30T01:00:00.000Z',
    ]);
  });

  test('rules 5.4: one that was moved or cancelled stays so, and the next one follows it', async () => {
    await api.runJob('meetings.plan');
    const [first, second] = (await meetings()) as [Meeting, Meeting];
    await manager.client.act('regularMeetingEdit', { id: first.id, version: first.version, isCancelled: true }).data();
    const moved = { id: second.id, version: second.version, startsAt: '2026-12-01T02:00:00.000Z' };
    await manager.client.act('regularMeetingEdit', moved).data();
    await api.runJob('meetings.plan');

    expect(await meetings()).toHaveLength(8);
    expect(await next()).toBe('2026-12-01T02:00:00.000Z');
  });

  test('one more is planned; not in the past, not twice at a time, not by reps', async () => {
    const input = { startsAt: '2026-11-25T06:00:00.000Z', title: '临时例会' };
    await manager.client.act('regularMeetingCreate', input).data();
    await manager.client.act('regularMeetingCreate', input).refused('MEETING_TAKEN');
    await manager.client
      .act('regularMeetingCreate', { ...input, startsAt: '2026-11-20T06:00:00.000Z' })
      .refused('MEETING_IN_PAST');
    await (await aPerson(api, 'REP')).client.act('regularMeetingCreate', input).failed('FORBIDDEN');
    await api.nobody.act('regularMeetingCreate', input).failed('UNAUTHENTICATED');
  });
});
