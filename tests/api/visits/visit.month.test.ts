import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

/** An own database: months are locked for everybody, and the clock moves. */
let api: TestApi;
let rep: Person;
let manager: Person;
let assistant: Person;
let otherRep: Person;
let customer: TestCustomer;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager, otherRep] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'REP'),
  ]);
  assistant = await anAssistantOf(api, rep, manager);
  customer = await aCustomer(api, rep.client);
});
afterAll(() => api.stop());

function aVisit(values: object = {}): object {
  return { customerId: customer.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'RETURN', summary: '备忘', ...values };
}

async function recorded(selection: string, values: object = {}) {
  return (await rep.client.act('visitRecord', aVisit(values), `visit { ${selection} }`).data())['visitRecord'].visit;
}

describe('entries', () => {
  test('rules 5.2: an objection carries the checklist listen, share, clarify, present, ask', async () => {
    const steps = 'id version objection hasListened hasShared hasClarified hasPresented hasAsked';
    const visit = await recorded(steps, { objection: 'NO_MONEY', hasListened: true, hasShared: true });
    expect(visit).toMatchObject({ objection: 'NO_MONEY', hasListened: true, hasShared: true, hasAsked: false });

    expect(
      await rep.client.act('visitRecord', aVisit({ hasAsked: true })).refused('VISIT_HANDLING_WITHOUT_OBJECTION'),
    ).toEqual(['input', 'objection']);
    await rep.client
      .act('visitEdit', { id: visit.id, version: visit.version, objection: null })
      .refused('VISIT_HANDLING_WITHOUT_OBJECTION');
    const edited = await rep.client
      .act('visitEdit', { id: visit.id, version: visit.version, hasAsked: true }, `visit { ${steps} }`)
      .data();
    expect(edited['visitEdit'].visit).toMatchObject({ hasListened: true, hasAsked: true });
  });

  test('rules 5.2, promise D1: the position is shown as a neighbourhood; in full by its own right, and the reading is logged', async () => {
    const { id, position } = await recorded('id position', { position: '31.23041,121.47370' });
    expect(position).toBe('31.2,121.5');
    await rep.client.act('visitRecord', aVisit({ position: '131,0' })).refused('VISIT_POSITION_INVALID');
    const full = `query Full($id: ID!) { visit(id: $id) { positionFull } }`;
    await rep.client.run(full, { id }).failed('FORBIDDEN');
    expect((await manager.client.run(full, { id }).data())['visit'].positionFull).toBe('31.23041,121.47370');

    const log = `{ accessLogEntries(filter: { rowId: { eq: "${id}" } }) { nodes { field } } }`;
    expect((await api.admin.run(log).data())['accessLogEntries'].nodes).toEqual([{ field: 'positionFull' }]);
  });

  test('rules 5.2: after 24 hours the author adds lines below the entry, which stays as it was', async () => {
    const visit = await recorded('id version');
    api.clock.forward({ hours: 25 });
    const later = await rep.signIn();
    await later.act('visitEdit', { ...visit, summary: 'x' }).refused('VISIT_EDIT_TOO_LATE');
    await later.act('visitAmend', { visitId: visit.id, text: ' ' }).refused('TEXT_REQUIRED');
    await later.act('visitAmend', { visitId: visit.id, text: '补充：店长改约周三' }).data();
    await (await manager.signIn()).act('visitAmend', { visitId: visit.id, text: 'x' }).failed('FORBIDDEN');
    await (
      await assistant.signIn()
    )
      .act('visitAmend', { visitId: visit.id, text: 'x' })
      .refused('VISIT_OF_OTHER_AUTHOR');

    const asked = `query One($id: ID!) { visit(id: $id) { summary version amendments { text writtenBy { id } } } }`;
    expect((await later.run(asked, { id: visit.id }).data())['visit']).toEqual({
      summary: '备忘',
      version: visit.version,
      amendments: [{ text: '补充：店长改约周三', writtenBy: { id: rep.employeeId } }],
    });
  });
});

describe('months', () => {
  test('rules 5.2: into a month whose figures are published no visit comes, and no correction of one', async () => {
    api.clock.forward({ days: 9 });
    const [asRep, asManager] = await Promise.all([rep.signIn(), manager.signIn()]);
    const inNovember = aVisit({ visitedAt: '2026-11-30T15:59:00Z' });
    const data = await asRep.act('visitRecord', inNovember, 'visit { id version }').data();
    await asRep.act('salesMonthLockCreate', { startsOn: '2026-11-01' }).failed('FORBIDDEN');
    await asManager.act('salesMonthLockCreate', { startsOn: '2026-12-01' }).refused('SALES_MONTH_NOT_OVER');
    await asManager.act('salesMonthLockCreate', { startsOn: '2026-11-17' }).data();
    await asManager.act('salesMonthLockCreate', { startsOn: '2026-11-01' }).refused('SALES_MONTH_LOCKED');

    expect(await asRep.act('visitRecord', inNovember).refused('VISIT_MONTH_LOCKED')).toEqual(['input', 'visitedAt']);
    await asRep.act('visitEdit', { ...data['visitRecord'].visit, summary: 'x' }).refused('VISIT_MONTH_LOCKED');
    await asRep.act('visitRecord', aVisit({ visitedAt: '2026-11-30T16:00:00Z' })).data();
    expect((await asRep.run('{ salesMonthLocks { nodes { startsOn } } }').data())['salesMonthLocks'].nodes).toEqual([
      { startsOn: '2026-11-01' },
    ]);
  });

  test('rules 5.2, 22: the rep estimates the unrecorded visits of the month; their share follows, figures do not', async () => {
    const asRep = await rep.signIn();
    const report = 'visitMonthReport { id startsOn unrecordedVisits recordedVisits unrecordedShare }';
    const first = await asRep
      .act('visitMonthReportSave', { startsOn: '2026-12-15', unrecordedVisits: 3 }, report)
      .data();
    expect(first['visitMonthReportSave'].visitMonthReport).toMatchObject({
      startsOn: '2026-12-01',
      unrecordedVisits: 3,
      recordedVisits: 1,
      unrecordedShare: '0.7500',
    });
    const again = await asRep
      .act('visitMonthReportSave', { startsOn: '2026-12-01', unrecordedVisits: 1, note: '外出参展' }, report)
      .data();
    expect(again['visitMonthReportSave'].visitMonthReport).toMatchObject({
      id: first['visitMonthReportSave'].visitMonthReport.id,
      unrecordedShare: '0.5000',
    });
    await asRep
      .act('visitMonthReportSave', { startsOn: '2027-01-01', unrecordedVisits: 1 })
      .refused('VALUE_OUT_OF_RANGE');
    await asRep
      .act('visitMonthReportSave', { startsOn: '2026-12-01', unrecordedVisits: -1 })
      .refused('VALUE_OUT_OF_RANGE');
    const other = await otherRep.signIn();
    await other
      .act('visitMonthReportSave', { startsOn: '2026-12-01', repId: rep.employeeId, unrecordedVisits: 1 })
      .failed('FORBIDDEN');
    expect((await other.run('{ visitMonthReports { totalCount } }').data())['visitMonthReports'].totalCount).toBe(0);
    await api.nobody
      .act('visitMonthReportSave', { startsOn: '2026-12-01', unrecordedVisits: 1 })
      .failed('UNAUTHENTICATED');
  });
});
