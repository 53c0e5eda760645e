import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { decided, requestsAbout, type TestRequest, there } from '../../support/asking.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer, unique } from '../../support/cast.ts';
import { aDocument, categoryId, DOCUMENT, type TestDocument, upload } from '../files/upload.ts';

let api: TestApi;
let rep: Person;
let assistant: Person;
let manager: Person;
let archivist: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, manager, archivist] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'ARCHIVIST'),
  ]);
  assistant = await anAssistantOf(api, rep, manager);
});

interface Step {
  readonly to: string;
  readonly [input: string]: unknown;
}

async function step(person: Person, { id, version }: TestDocument, { to, ...more }: Step): Promise<TestDocument> {
  const mutation = `archiveDocument${to}`;
  return (await person.client.act(mutation, { id, version, ...more }, DOCUMENT).data())[mutation].archiveDocument;
}

async function checked(values: object = {}) {
  const draft = await aDocument(api, rep, values);
  return { ...(await step(rep, draft, { to: 'Check' })), customer: draft.customer };
}

const customerSignedOn = '2026-11-10';

async function signed(values: object = {}) {
  const document = await checked(values);
  await upload(rep.client, { ownerId: document.id, fileName: 'signed.pdf' });
  return { ...(await step(rep, document, { to: 'Sign', customerSignedOn })), customer: document.customer };
}

/** What lies with the leader about a customer, beside the customer himself. */
async function requestFor({ client }: Person, { id }: TestCustomer): Promise<TestRequest> {
  const requests = await requestsAbout(client, id);
  return there(requests.find(({ kind, state }) => kind === 'DOCUMENT_FILE' && state === 'PENDING'));
}

async function approved(values: object = {}) {
  const document = await signed(values);
  await decided(manager, await requestFor(manager, document.customer));
  return { ...document, version: document.version + 1 };
}

async function readOne(person: Person, id: string, selection: string) {
  const data = await person.client
    .run(`query One($id: ID!) { archiveDocument(id: $id) { ${selection} } }`, { id })
    .data();
  return data['archiveDocument'];
}

describe('the way of a document into the archive', () => {
  test('rules 6.2: customer, handler and direct leader sign, then it is filed under a number', async () => {
    const document = await approved({ hasLegalForce: true });

    const filed = await step(archivist, document, { to: 'File', paperNo: unique('P'), paperLocation: 'Cabinet 3' });

    expect(filed.state).toBe('FILED');
    const read = await readOne(
      archivist,
      document.id,
      `customerSignedOn checkedBy { id } handler { id } approvedBy { id } approvedAt
       item { number pairState hasLegalForce eCode eLocation customerCode filedBy { id } volume { year sectionCode category { no } } }`,
    );
    expect(read).toMatchObject({
      customerSignedOn,
      checkedBy: { id: rep.employeeId },
      handler: { id: rep.employeeId },
      approvedBy: { id: manager.employeeId },
      item: {
        number: expect.stringMatching(/^2026-2-.+-0\d{3}$/),
        pairState: 'ONE_SIDED',
        hasLegalForce: true,
        eLocation: `documents/${document.id}`,
        customerCode: document.customer.code,
        filedBy: { id: archivist.employeeId },
        volume: { year: 2026, category: { no: 2 } },
      },
    });
    expect(read.item.eCode).toBe(`E-${read.item.number}`);
  });

  test('rules 6.2: a handler who is not the rep makes it, the rep checks it, the handler signs', async () => {
    const customer = await aCustomer(api, rep.client);
    const input = {
      customerId: customer.id,
      categoryId: await categoryId(rep.client, 2),
      title: unique('Contract'),
      datedOn: '2026-11-01',
    };
    const made = await assistant.client.act('archiveDocumentCreate', input, DOCUMENT).data();
    const draft = made['archiveDocumentCreate'].archiveDocument as TestDocument;
    await assistant.client.act('archiveDocumentCheck', draft && { id: draft.id, version: 1 }).failed('FORBIDDEN');
    const document = await step(rep, draft, { to: 'Check' });
    await upload(assistant.client, { ownerId: draft.id, fileName: 'signed.pdf' });
    const { id, version } = document;
    await rep.client.act('archiveDocumentSign', { id, version, customerSignedOn }).failed('FORBIDDEN');

    expect((await step(assistant, document, { to: 'Sign', customerSignedOn })).state).toBe('SIGNED');
  });

  test('rules 6.2: no signature without evidence of the customer, and none tomorrow', async () => {
    const { id, version } = await checked();

    await rep.client.act('archiveDocumentSign', { id, version, customerSignedOn }).refused('DOCUMENT_EVIDENCE_MISSING');
    await upload(rep.client, { ownerId: id, fileName: 'signed.pdf' });
    await rep.client
      .act('archiveDocumentSign', { id, version, customerSignedOn: '2027-01-01' })
      .refused('DOCUMENT_SIGNED_IN_FUTURE');
  });

  test('rules 6.2: nothing is left out on the way', async () => {
    const { id, version } = await aDocument(api, rep);

    await rep.client.act('archiveDocumentSign', { id, version, customerSignedOn }).refused('DOCUMENT_STATE_NOT_NEXT');
    await archivist.client.act('archiveDocumentFile', { id, version }).refused('DOCUMENT_STATE_NOT_NEXT');
    const waiting = await signed();
    await archivist.client
      .act('archiveDocumentFile', { id: waiting.id, version: waiting.version })
      .refused('DOCUMENT_STATE_NOT_NEXT');
  });

  test('rules 2: nobody approves his own document', async () => {
    const { customer } = await signed();
    const { id, version } = await requestFor(rep, customer);

    await rep.client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).failed('FORBIDDEN');
  });

  test('rules 6.2: what the leader refuses goes back to the draft and loses its signatures', async () => {
    const document = await signed();
    const request = await requestFor(manager, document.customer);
    await decided(manager, request, { decision: 'REJECT', note: 'The price is wrong' });

    expect(await readOne(rep, document.id, 'state checkedAt handlerSignedAt customerSignedOn')).toEqual({
      state: 'DRAFT',
      checkedAt: null,
      handlerSignedAt: null,
      customerSignedOn: null,
    });
  });

  test('what was checked changes only after it was sent back, with a reason', async () => {
    const document = await checked();
    const { id, version } = document;
    await rep.client.act('archiveDocumentEdit', { id, version, title: 'Other' }).refused('DOCUMENT_NOT_EDITABLE');
    await rep.client.act('archiveDocumentReturn', { id, version, reason: '' }).refused('TEXT_REQUIRED');

    const draft = await step(rep, document, { to: 'Return', reason: 'a slip' });

    const edited = await step(rep, draft, { to: 'Edit', title: 'Other' });
    expect(edited.state).toBe('DRAFT');
    await rep.client.act('archiveDocumentEdit', { id, version: draft.version, title: 'x' }).failed('STALE_VERSION');
  });

  test('once signed it takes no file and gives none away', async () => {
    const document = await signed();

    expect(await upload(rep.client, { ownerId: document.id, fileName: 'late.pdf' })).toMatchObject({ status: 403 });
  });

  test('promises S8, S10: others see and do nothing', async () => {
    const { id, version } = await aDocument(api, rep);
    const otherRep = await aPerson(api, 'REP');
    const clerk = await aPerson(api, 'WAREHOUSE');

    expect(await readOne(otherRep, id, 'id')).toBeNull();
    await otherRep.client.act('archiveDocumentCheck', { id, version }).failed('NOT_FOUND');
    await clerk.client.run('{ archiveDocuments { nodes { id } } }').failed('FORBIDDEN');
    await rep.client.act('archiveDocumentFile', { id, version }).failed('FORBIDDEN');
    await api.nobody.act('archiveDocumentCheck', { id, version }).failed('UNAUTHENTICATED');
  });
});
