import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person, type TestRow, unique } from '../../support/cast.ts';
import { aShop, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  shop = await aShop(api, hr);
  return () => api.stop();
});

const REQUISITION = 'hiringRequisition { id version state closedOn closeReason requestedBy { id } headcount }';
const CANDIDATE = `candidate { id version state stateSince name phone requisition { id } employee { id }
  steps(first: 9) { nodes { kind date takenBy { id } note } } }`;

function ask(person: Person, values: object = {}) {
  const input = {
    department: 'Shops',
    post: 'CLERK',
    shopId: shop.id,
    headcount: 1,
    reason: 'Mooncakes.',
    neededBy: '2026-12-20',
    ...values,
  };
  return person.client.act('hiringRequisitionCreate', input, REQUISITION);
}

async function aRequisition(values: object = {}): Promise<TestRow> {
  return (await ask(shop.manager, values).data())['hiringRequisitionCreate'].hiringRequisition;
}

async function aCandidate(values: object = {}): Promise<TestRow & { name: string }> {
  const input = { name: unique('Wang'), phone: '138 1234 5678', channel: 'CAMPUS', appliedOn: '2026-11-01', ...values };
  return (await hr.client.act('candidateCreate', input, CANDIDATE).data())['candidateCreate'].candidate;
}

function step({ id, version }: TestRow, kind: string, values: object = {}) {
  return hr.client.act('candidateStepAdd', { id, version, kind, ...values }, CANDIDATE);
}

async function stepped(candidate: TestRow, ...kinds: string[]): Promise<TestRow> {
  let now = candidate;
  for (const kind of kinds) now = (await step(now, kind, { note: 'Said so.' }).data())['candidateStepAdd'].candidate;
  return now;
}

function hire({ id, version }: TestRow, values: object = {}) {
  const input = { id, version, number: unique('N').slice(-12), hiredOn: '2026-12-01', post: 'CLERK', shopId: shop.id };
  return hr.client.act('candidateHire', { ...input, ...values }, `${CANDIDATE} employee { id }`);
}

test('rules 20.2: shops ask over their managers, departments over theirs; each sees the own, HR all', async () => {
  await api.nobody.act('hiringRequisitionCreate', {}).failed('BAD_USER_INPUT');
  await ask(shop.clerk).failed('FORBIDDEN');
  await ask(shop.manager, { shopId: null, post: 'OFFICE' }).failed('FORBIDDEN');
  await ask(shop.manager, { shopId: null }).refused('POSTING_SHOP_UNFIT');
  expect(await ask(shop.manager, { neededBy: '2026-11-20' }).refused('REQUISITION_DAY_OVER')).toEqual([
    'input',
    'neededBy',
  ]);
  await ask(shop.manager, { headcount: 0 }).refused('VALUE_OUT_OF_RANGE');
  const { id } = await aRequisition();
  const sales = await aPerson(api, 'SALES_MANAGER');
  await ask(sales, { department: 'Sales', shopId: null, post: 'OFFICE' }).data();
  const other = await aShop(api, hr);
  await ask(shop.manager, { shopId: other.id }).failed('FORBIDDEN');

  const sees = async ({ client }: Person): Promise<unknown> =>
    (await client.run('query R($id: ID!) { hiringRequisition(id: $id) { id } }', { id }).data())['hiringRequisition'];
  expect([await sees(shop.manager), await sees(hr), await sees(other.manager), await sees(sales)]).toEqual([
    { id },
    { id },
    null,
    null,
  ]);
});

test('rules 20.2: a requisition is changed, filled, called off and opened again', async () => {
  const { id, version } = await aRequisition();
  const act = (person: Person, mutation: string, values: object) =>
    person.client.act(mutation, { id, ...values }, REQUISITION);

  const edited = await act(shop.manager, 'hiringRequisitionEdit', { version, headcount: 2 }).data();
  const of = (answer: Record<string, { hiringRequisition: TestRow & { state: string } }>) =>
    Object.values(answer)[0]?.hiringRequisition;
  const off = { version: of(edited)?.version, reason: 'Nobody is needed.' };
  await act(shop.manager, 'hiringRequisitionCallOff', { ...off, reason: '' }).refused('TEXT_REQUIRED');
  const closed = of(await act(hr, 'hiringRequisitionCallOff', off).data());
  expect(closed).toMatchObject({ state: 'CALLED_OFF', closedOn: '2026-11-21', closeReason: 'Nobody is needed.' });
  await act(hr, 'hiringRequisitionFill', { version: closed?.version, reason: 'x' }).refused('REQUISITION_CLOSED');
  const open = of(
    await act(shop.manager, 'hiringRequisitionReopen', { version: closed?.version, reason: 'Yes.' }).data(),
  );
  expect(open).toMatchObject({ state: 'OPEN', closedOn: null, closeReason: null });
  await act(hr, 'hiringRequisitionReopen', { version: open?.version, reason: 'x' }).refused('REQUISITION_OPEN');
  const filled = of(await act(hr, 'hiringRequisitionFill', { version: open?.version, reason: 'Moved.' }).data());
  expect(filled?.state).toBe('FILLED');
});

test('rules 20.2: CV screening, interview, hired: each step with person and date, and the file begins', async () => {
  const requisition = await aRequisition();
  const candidate = await aCandidate({ requisitionId: requisition.id });
  await hire(candidate).refused('CANDIDATE_STATE_NOT_NEXT');
  await step(candidate, 'FIRST_INTERVIEW').refused('CANDIDATE_STATE_NOT_NEXT');
  expect(await step(candidate, 'SCREENING', { date: '2026-11-22' }).refused('CANDIDATE_STEP_IN_FUTURE')).toEqual([
    'input',
    'date',
  ]);
  await step(candidate, 'SCREENING', { date: '2026-10-31' }).refused('CANDIDATE_STEP_BEFORE_LAST');
  await step(candidate, 'HIRE').refused('CANDIDATE_HIRE_APART');
  const screened = await step(candidate, 'SCREENING', {
    date: '2026-11-05',
    takenById: shop.manager.employeeId,
  }).data();
  const ready = await stepped(screened['candidateStepAdd'].candidate, 'FIRST_INTERVIEW');
  await hire(ready, { hiredOn: '2026-10-01' }).refused('CANDIDATE_HIRED_BEFORE_APPLIED');
  await hire(ready, { shopId: null }).refused('POSTING_SHOP_UNFIT');

  const { candidateHire } = await hire(ready).data();

  const { id } = candidateHire.employee;
  expect(candidateHire.candidate).toMatchObject({ state: 'HIRED', employee: { id } });
  expect(
    candidateHire.candidate.steps.nodes.map(({ kind, date }: Record<string, string>) => `${kind} ${date}`),
  ).toEqual(['SCREENING 2026-11-05', 'FIRST_INTERVIEW 2026-11-21', 'HIRE 2026-11-21']);
  expect(candidateHire.candidate.steps.nodes[0].takenBy).toEqual({ id: shop.manager.employeeId });
  const { employee } = await hr.client
    .run(
      `query E($id: ID!) { employee(id: $id) { name hiredOn
        postings(first: 2) { nodes { post startsOn shop { id } } } employments(first: 2) { nodes { hiredOn channel } } } }`,
      { id },
    )
    .data();
  expect(employee).toEqual({
    name: candidate.name,
    hiredOn: '2026-12-01',
    postings: { nodes: [{ post: 'CLERK', startsOn: '2026-12-01', shop: { id: shop.id } }] },
    employments: { nodes: [{ hiredOn: '2026-12-01', channel: 'CAMPUS' }] },
  });
  const asked = 'query R($id: ID!) { hiringRequisition(id: $id) { state version } }';
  expect((await hr.client.run(asked, requisition).data())['hiringRequisition'].state).toBe('FILLED');
  await hire(candidateHire.candidate).refused('CANDIDATE_HIRED');
  await hire(ready).failed('STALE_VERSION');
});

test('rules 20.2: out of the reserve pool one is hired for the peak, when the interview was held', async () => {
  const pooled = await stepped(await aCandidate(), 'SCREENING', 'FIRST_INTERVIEW', 'RESERVE');
  const unseen = await stepped(await aCandidate(), 'RESERVE');

  await hire(unseen).refused('CANDIDATE_STEP_MISSING');
  const filter = { state: { eq: 'RESERVE' } };
  const { candidates } = await hr.client
    .run('query P($filter: CandidateFilter) { candidates(first: 20, filter: $filter) { nodes { id } } }', { filter })
    .data();
  expect(candidates.nodes).toEqual(expect.arrayContaining([{ id: pooled.id }, { id: unseen.id }]));
  expect((await hire(pooled).data())['candidateHire'].candidate.state).toBe('HIRED');
});

test('rules 20.2: a refusal says why, and is taken back with a reason', async () => {
  const candidate = await aCandidate();
  await step(candidate, 'REJECT').refused('TEXT_REQUIRED');
  const rejected = await stepped(candidate, 'REJECT');
  await step(rejected, 'SCREENING').refused('CANDIDATE_STATE_NOT_NEXT');
  const { candidateStepAdd } = await step(rejected, 'REOPEN', { note: 'Mixed up with another.' }).data();

  expect(candidateStepAdd.candidate.state).toBe('NEW');
});

test('rules 20.2: all or nothing: with a number that is taken nobody is hired and the step is not taken', async () => {
  const ready = await stepped(await aCandidate(), 'SCREENING', 'FIRST_INTERVIEW');
  const number = unique('N').slice(-12);
  await hire(await stepped(await aCandidate(), 'SCREENING', 'FIRST_INTERVIEW'), { number }).data();

  expect(await hire(ready, { number }).refused('EMPLOYEE_NUMBER_TAKEN')).toEqual(['input', 'number']);
  expect((await hire(ready).data())['candidateHire'].candidate.state).toBe('HIRED');
});
