import { GraphQLScalarType } from 'graphql';

import { type ListOf, type Loaders, type Row, select } from './apollo-loaders.ts';

/** The context of a request. */
export interface Asked {
  readonly loaders: Loaders;
}

type Resolver = (row: Row, args: { first: number }, asked: Asked) => unknown;

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Fields whose column is written with underscores. */
function columns(...names: readonly string[]): Record<string, Resolver> {
  return Object.fromEntries(
    names.map((name) => {
      const column = snake(name);
      return [name, (row: Row) => row[column]];
    }),
  );
}

function one(table: string, column: string): Resolver {
  return (row, _, { loaders }) => (row[column] === null ? null : loaders.one(table, row[column] as string));
}

function list(of: ListOf): Resolver {
  return (row, _, { loaders }) => loaders.list(of, row.id);
}

function page(of: ListOf): Resolver {
  return async (row, { first }, { loaders }) => ({ nodes: await loaders.page(of, row.id, first) });
}

const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
});

interface RegionArguments {
  readonly region: string;
  readonly first: number;
  readonly after?: string;
}

const Query = {
  async customers(_: unknown, { region, first, after = '' }: RegionArguments) {
    const text = 'select * from customers where region_id = $1 and code > $2 order by code limit $3';
    return { nodes: await select('customers', text, [region, after, first]) };
  },
  async namedCustomers(_: unknown, { grade, part, first }: { grade: string; part: string; first: number }) {
    const where = `from customers where grade = $1 and name ilike '%' || $2 || '%'`;
    const [nodes, counted] = await Promise.all([
      select('named', `select * ${where} order by code limit $3`, [grade, part, first]),
      select('named count', `select count(*)::int as id ${where}`, [grade, part]),
    ]);
    return { nodes, totalCount: counted[0]?.id };
  },
  customer: (_: unknown, { id }: { id: string }, { loaders }: Asked) => loaders.one('customers', id),
  async orders(_: unknown, { from, to, first }: { from: string; to: string; first: number }) {
    const text = 'select * from orders where received_at >= $1 and received_at < $2 order by received_at, id limit $3';
    return { nodes: await select('orders', text, [from, to, first]) };
  },
};

const Customer = {
  ...columns('externalKey', 'createdAt', 'updatedAt', 'postalCode', 'deliveryPlace', 'foundedOn', 'firstTradedOn'),
  ...columns(
    'organisationForm',
    'lineOfBusiness',
    'serviceArea',
    'sellingAbility',
    'growthPotential',
    'businessConcept',
  ),
  ...columns('businessDirection', 'employeeCount', 'annualSales', 'managementFeatures', 'salesResults', 'staffQuality'),
  ...columns('competitorRelation', 'salesActivity', 'futureMeasures', 'creditStatus', 'pastCreditProblems'),
  ...columns('tradingTerms', 'priceTerms', 'paymentTerms', 'potentialAmountYear', 'purchasingPower'),
  region: one('regions', 'region_id'),
  owner: one('employees', 'owner_id'),
  referredBy: one('customers', 'referred_by_id'),
  contacts: list({ table: 'contacts', via: 'customer_id', order: 'is_primary desc, name, id' }),
  codes: list({ table: 'customer_codes', via: 'customer_id', order: 'valid_from desc, id desc' }),
  ownershipPeriods: list({ table: 'ownership_periods', via: 'customer_id', order: 'starts_at desc, id desc' }),
  visitCards: page({ table: 'visit_cards', via: 'customer_id', order: 'issued_at desc, id desc' }),
  visits: page({ table: 'visits', via: 'customer_id', order: 'visited_at desc, id desc' }),
  orders: page({ table: 'orders', via: 'customer_id', order: 'received_at desc, id desc' }),
};

const VisitCard = {
  ...columns('cardNo', 'slotCount', 'usedSlots', 'issuedAt', 'fullAt', 'isHistoric'),
  rep: one('employees', 'rep_id'),
  visits: list({ table: 'visits', via: 'card_id', order: 'slot_no, id' }),
};

const Visit = {
  ...columns('slotNo', 'visitedAt', 'contactPerson', 'nextStep', 'nextVisitOn', 'recordedAt', 'isLateMemo'),
  ...columns('voidReason', 'voidedAt'),
  rep: one('employees', 'rep_id'),
  recordedBy: one('employees', 'recorded_by_id'),
};

const Order = {
  ...columns('tradeMode', 'receivedAt', 'enteredAt', 'isUrgent', 'orderedAmount', 'netAmount', 'paidAmount'),
  ...columns('refundedAmount', 'dueAmount', 'shipToName', 'shipToAddress'),
  customer: one('customers', 'customer_id'),
  rep: one('employees', 'rep_id'),
  lines: list({ table: 'order_lines', via: 'order_id', order: 'line_no' }),
  deliveries: list({ table: 'deliveries', via: 'order_id', order: 'shipped_at, id' }),
  payments: list({ table: 'payments', via: 'order_id', order: 'received_on, id' }),
};

export const resolvers = {
  DateTime,
  Query,
  Customer,
  VisitCard,
  Visit,
  Order,
  Contact: columns('isPrimary'),
  CustomerCode: columns('validFrom', 'validTo'),
  OwnershipPeriod: { ...columns('startsAt', 'endsAt'), rep: one('employees', 'rep_id') },
  OrderLine: {
    ...columns('lineNo', 'productName', 'deliveryOn', 'orderedQuantity', 'cancelledQuantity', 'shippedQuantity'),
    ...columns('returnedQuantity', 'listPrice', 'unitPrice', 'discountRate', 'netAmount'),
  },
  Delivery: {
    ...columns('plannedOn', 'shippedAt', 'deliveredAt', 'signedBy'),
    lines: list({ table: 'delivery_lines', via: 'delivery_id', order: 'id' }),
  },
  Payment: columns('receivedOn'),
};
