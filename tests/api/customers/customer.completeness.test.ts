import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;
let supervisor: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager, supervisor] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'SALES_SUPERVISOR'),
  ]);
});

const FACTS = 'id version completeness missingFields unreviewedFields';

async function read(id: string, selection = FACTS, client: Client = manager.client) {
  const data = await client.run(`query One($id: ID!) { customer(id: $id) { ${selection} } }`, { id }).data();
  return data['customer'];
}

async function filled(customer: TestRow, values: object): Promise<void> {
  const { version } = await read(customer.id);
  await rep.client.act('customerEdit', { id: customer.id, version, ...values }).data();
}

describe('rules 3.4: how complete an archive is', () => {
  test('a prospect needs name, region, a phone and its source; placeholders count as blank', async () => {
    const customer = await aCustomer(api, rep.client, { phone: '000', source: 'RANDOM_VISIT' });
    expect(await read(customer.id)).toMatchObject({ completeness: '0.7500', missingFields: ['phone'] });

    await filled(customer, { phone: '13800138000' });
    expect(await read(customer.id)).toMatchObject({ completeness: '1.0000', missingFields: [] });
  });

  test('the phone of a contact will do, and it goes with him', async () => {
    const customer = await aCustomer(api, rep.client, { source: 'RANDOM_VISIT' });
    await rep.client.act('contactCreate', { customerId: customer.id, name: '王芳', mobile: '13900139000' }).data();

    expect(await read(customer.id)).toMatchObject({ completeness: '1.0000' });
  });

  test('a key customer needs four items of one person, credit, competitors and potential as well', async () => {
    const known = {
      phone: '13800138000',
      source: 'COLD_CALL',
      grade: 'A',
      creditStatus: '不详',
      competitorRelation: '独家',
    };
    const customer = await aCustomer(api, manager.client, { ownerId: rep.employeeId, ...known });
    expect(await read(customer.id)).toMatchObject({
      completeness: '0.6250',
      missingFields: ['creditStatus', 'responsiblePerson', 'potentialAmountYear'],
    });

    const person = { birthYear: 1970, hobbies: '钓鱼', family: '一子', looks: '高个', temper: '-' };
    await rep.client.act('contactCreate', { customerId: customer.id, name: '李强', ...person }).data();
    expect((await read(customer.id)).missingFields).toEqual(['creditStatus', 'potentialAmountYear']);
  });

  test('the list is filtered and sorted by it', async () => {
    const customer = await aCustomer(api, rep.client, {});
    const text = `{ customers(filter: { completeness: { lt: "0.6" } }, sort: [{ by: COMPLETENESS }], first: 100) { nodes { id } } }`;
    const { customers } = await rep.client.run(text).data();

    expect(customers.nodes.map(({ id }: TestRow) => id)).toContain(customer.id);
  });
});

describe('rules 5.5: the first counted order makes a prospect a trading customer', () => {
  test('and its archive needs more from then on; cancelled, it is a prospect again', async () => {
    const customer = await aCustomer(api, rep.client, { phone: '13800138000', source: 'COLD_CALL' });
    const product = { number: `P-${customer.code}`, name: 'Cake', listPrice: '10.00', currency: 'CNY' };
    const { productCreate } = await api.admin.act('productCreate', product, 'product { id }').data();
    const order = {
      customerId: customer.id,
      channel: 'PHONE',
      lines: [{ productId: productCreate.product.id, quantity: '2' }],
    };
    const { orderCreate } = await rep.client.act('orderCreate', order, 'order { id version }').data();
    expect(await read(customer.id, 'isTrading firstCountedOrderAt')).toEqual({
      isTrading: false,
      firstCountedOrderAt: null,
    });

    const reply = { ...orderCreate.order, reply: 'CONFIRMED', via: 'PHONE', text: '好' };
    const { orderReply } = await manager.client.act('orderReply', reply, 'order { id version receivedAt }').data();
    const { id, version, receivedAt } = orderReply.order;
    expect(await read(customer.id, `isTrading firstCountedOrderAt ${FACTS}`)).toMatchObject({
      isTrading: true,
      firstCountedOrderAt: receivedAt,
      completeness: '0.4444',
      missingFields: ['address', 'contactPerson', 'priceTerms', 'paymentTerms', 'grade'],
    });

    await manager.client.act('orderCancel', { id, version, reason: '取消' }).data();
    expect(await read(customer.id, `isTrading completeness`)).toEqual({ isTrading: false, completeness: '1.0000' });
  });
});

describe('rules 3.4: the data of signed customers are followed up', () => {
  const FOLLOW_UP = 'signedOn dataDueOn dataConfirmedAt dataConfirmedBy { id } viewerCanConfirmData';

  test('due 7 days after signing, confirmed by the supervisor, once', async () => {
    const customer = await aCustomer(api, rep.client);
    const { id } = customer;
    await supervisor.client.act('customerConfirmData', { id, version: 1 }).refused('CUSTOMER_NOT_SIGNED');
    await rep.client.act('customerSign', { id, version: 1, signedOn: '2099-01-01' }).refused('VALUE_OUT_OF_RANGE');
    await rep.client.act('customerSign', { id, version: 1, signedOn: '2026-03-25' }).data();
    expect(await read(id, FOLLOW_UP, supervisor.client)).toEqual({
      signedOn: '2026-03-25',
      dataDueOn: '2026-04-01',
      dataConfirmedAt: null,
      dataConfirmedBy: null,
      viewerCanConfirmData: true,
    });

    await rep.client.act('customerConfirmData', { id, version: 2 }).failed('FORBIDDEN');
    await supervisor.client.act('customerConfirmData', { id, version: 2 }).data();
    expect(await read(id, 'dataConfirmedBy { id }')).toEqual({ dataConfirmedBy: { id: supervisor.employeeId } });
    await supervisor.client.act('customerConfirmData', { id, version: 3 }).refused('CUSTOMER_DATA_CONFIRMED_ALREADY');
  });

  test('nobody else: signed out, and for a customer that one does not see', async () => {
    const customer = await aCustomer(api, manager.client, { ownerId: manager.employeeId });
    await api.nobody
      .act('customerSign', { id: customer.id, version: 1, signedOn: '2026-03-25' })
      .failed('UNAUTHENTICATED');
    await rep.client.act('customerSign', { id: customer.id, version: 1, signedOn: '2026-03-25' }).failed('NOT_FOUND');
  });
});

describe('rules 3.1: few fields on the card, no field that stays blank', () => {
  test('the sales manager chooses at most so many as the setting says', async () => {
    const asked = '{ cardFields { fields most } }';
    expect((await rep.client.run(asked).data())['cardFields']).toMatchObject({ most: 12 });

    await rep.client.act('cardFieldsChoose', { fields: ['phone'] }).failed('FORBIDDEN');
    await manager.client.act('cardFieldsChoose', { fields: ['phone', 'wage'] }).refused('FIELD_UNKNOWN');
    const { cardFields } = await manager.client.run('{ cardFields { choices } }').data();
    await manager.client
      .act('cardFieldsChoose', { fields: cardFields.choices.slice(0, 13) })
      .refused('CARD_FIELDS_TOO_MANY');
    await manager.client.act('cardFieldsChoose', { fields: ['phone', 'preference'] }).data();
    expect((await rep.client.run(asked).data())['cardFields'].fields).toEqual(['phone', 'preference']);
  });

  test('the share of blanks is told for each field, over what one sees', async () => {
    const other = await aPerson(api, 'REP');
    await aCustomer(api, other.client, { city: '上海', address: '不详', taxNumber: '91310000' });
    await aCustomer(api, other.client, { city: '苏州' });
    const { blankShares } = await other.client
      .run('{ blankShares { field blank customers share isRequired isProposedForRemoval } }')
      .data();
    const of = (name: string) => blankShares.find(({ field }: { field: string }) => field === name);

    expect(of('city')).toMatchObject({ blank: 0, customers: 2, share: '0.0000' });
    expect(of('taxNumber')).toMatchObject({
      blank: 1,
      share: '0.5000',
      isRequired: false,
      isProposedForRemoval: false,
    });
    expect(of('address')).toMatchObject({ blank: 2, share: '1.0000', isRequired: true });
  });
});
