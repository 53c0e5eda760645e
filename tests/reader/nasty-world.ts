import { fillSearchNames } from '@living-archive/api/testing';
import pg from 'pg';

import type { Dice } from './dice.ts';
import type { EntityStory, PropertyStory } from './model.ts';
import { CLASS_SHAPES } from './nasty-classes.ts';
import { nastyValue } from './nasty.ts';

type Values = Record<string, unknown>;
type Given = Partial<Values>;

/** What a row of an entity must be for its table to take it, or for the scopes to have something to hide. */
type Shape = (place: Place) => Given;
interface Place {
  /** Its number among the rows of its table. */
  readonly at: number;
  readonly dice: Dice;
  /** Some row that was made before. */
  readonly one: (entity: string, isRight?: (row: Values) => boolean) => Values;
  /** By number, round and round, so that each has its turn. */
  readonly nth: (entity: string, at: number) => Values;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  ...CLASS_SHAPES,
  Region: ({ at }) => ({ code: ['SH', 'BJ', 'GZ', 'CD', 'XA', 'WUH'][at] ?? `R${at}` }),
  Shop: ({ at }) => ({
    code: `S${at}`,
    openedOn: at % 2 ? '2001-05-01' : null,
    closedOn: at % 3 ? null : '2026-11-01',
  }),
  Employee: ({ at }) => ({ hiredOn: at % 2 ? '1999-09-09' : null, leftOn: at % 5 ? null : '2026-11-21' }),
  RepAssignment: ({ at }) => ({ startsOn: '2026-01-01', endsOn: at % 2 ? null : '2026-11-20' }),
  Account: ({ at, dice }) => ({ locale: dice.one(['zh-CN', 'en']), roleKeys: [`KEY_${at % 4}`, '🥮'] }),
  Role: ({ at }) => ({ key: `KEY_${at}` }),
  Product: ({ dice }) => ({ currency: dice.one(['CNY', 'EUR']), generation: dice.one([null, 1, 2]) }),
  Customer: ({ at, dice, one }) => ({
    serial: at + 1,
    state: dice.one(['ACTIVE', 'ACTIVE', 'ACTIVE', 'DRAFT', 'DELETED', 'ANONYMISED']),
    owner: dice.chance(0.2) ? null : one('Employee')['id'],
  }),
  CustomerFieldValue: ({ dice }) => ({
    field: dice.one(['name', 'phoneFull', 'creditStatus', 'address', 'preference']),
    source: 'SURVEY_AGENCY',
  }),
  FieldBlankShare: ({ at }) => ({ field: `field${at}`, customers: 40, blank: at }),
  SavedView: ({ at, dice }) => ({
    list: 'customers',
    isShared: at % 2 === 0,
    defaultOfRoles: at % 2 ? [] : dice.one([['REP'], []]),
  }),
  Contact: ({ dice }) => ({
    birthYear: dice.one([null, 1950, 1990, 2001]),
    deletedAt: dice.chance(0.2) ? '2026-11-01 00:00:00+00' : null,
  }),
  AccessRequest: ({ at }) => ({ days: (at % 30) + 1 }),
  AccessGrant: ({ at }) => ({
    startsAt: '2026-11-01 00:00:00.000001+00',
    endsAt: at % 2 ? '2026-11-20 16:00:00+00' : '2026-12-01 00:00:00+00',
  }),
  Deletion: ({ at }) => {
    const isPurged = at % 3 === 0;
    return {
      state: isPurged ? 'PURGED' : at % 3 === 1 ? 'IN_BIN' : 'RESTORED',
      purgedAt: isPurged ? '2026-11-19 16:00:00+00' : null,
    };
  },
  OwnershipPeriod: ({ at, dice }) => ({
    startsAt: '2020-01-01 00:00:00.000001+00',
    endsAt: at % 3 ? dice.one(['2020-01-01 00:00:00.000001+00', '2024-05-05 05:05:05+00']) : null,
  }),
  VisitCard: ({ at, dice }) => {
    const slotCount = dice.between(7, 10);
    const full = at % 3 === 0;
    return {
      cardNo: at + 1,
      slotCount,
      usedSlots: full ? slotCount : dice.between(0, 6),
      status: full ? 'FULL' : dice.one(['ACTIVE', 'ATTACHED', 'CLOSED_EARLY']),
    };
  },
  Visit: ({ at, dice, one }) => {
    const card = one('VisitCard');
    const voided = at % 7 === 0;
    const why = { status: voided ? 'VOIDED' : 'RECORDED', voidReason: voided ? '100%_"why"' : null };
    const objection = dice.one([null, 'NO_NEED', 'NO_HURRY']);
    const done = (): boolean => objection !== null && dice.chance(0.5);
    const handled = {
      hasListened: done(),
      hasShared: done(),
      hasClarified: done(),
      hasPresented: done(),
      hasAsked: done(),
    };
    const place = { card: card['id'], customer: card['customer'], rep: card['rep'], slotNo: (at % 10) + 1 };
    return {
      ...place,
      ...why,
      objection,
      ...handled,
      positionFull: dice.one([null, '31.230416,121.473701', '-0.04,-9']),
    };
  },
  CardAnalysis: ({ at, dice }) => ({
    orderAmount: at % 2 ? '99.95' : null,
    currency: at % 2 ? 'CNY' : null,
    conclusion: at % 3 ? '涨了 100%_' : null,
    analysedAt: at % 3 ? '2026-11-20 16:00:00.0015+00' : null,
    averageInterval: dice.one([null, '0.00', '31.25']),
    prepRate: dice.one([null, '0.0000', '1.0000']),
  }),
  VisitAmendment: ({ one }) => {
    const visit = one('Visit');
    return { visit: visit['id'], customer: visit['customer'] };
  },
  CompanyContact: ({ dice }) => ({ satisfaction: dice.one([null, 1, 5]) }),
  ReferralAsk: ({ at, dice }) => {
    const outcome = [null, 'NAMED', 'NONE'][at % 3] as string | null;
    return {
      orderId: dice.uuid(),
      outcome,
      names: outcome === 'NAMED' ? '王_小明%' : null,
      askedAt: outcome ? '2026-11-20 16:00:00+00' : null,
    };
  },
  SalesMonthLock: ({ at }) => ({ startsOn: `${2000 + at}-02-01` }),
  VisitMonthReport: ({ at, dice }) => ({
    startsOn: `${2000 + at}-12-01`,
    unrecordedVisits: dice.one([0, 20]),
    recordedVisits: dice.one([0, 105]),
  }),
  Order: ({ at, dice }) => ({
    currency: dice.one(['CNY', 'USD']),
    enteredAt: '9999-12-31 15:59:59.999999+00',
    paidAmount: dice.one(['100.00', '99.95']),
    refundedAmount: dice.one(['0.00', '0.10']),
    isOnHold: at % 6 === 0,
    holdReason: at % 6 === 0 ? "didn't pay" : null,
  }),
  OrderLine: ({ at, dice, nth }) => ({
    order: nth('Order', at)['id'],
    lineNo: at + 1,
    discountRate: dice.one(['0.0000', '0.1500', '1.0000']),
    orderedQuantity: '10.000',
    cancelledQuantity: dice.one(['0.000', '2.000']),
    shippedQuantity: dice.one(['1.500', '8.000']),
    returnedQuantity: dice.one(['0.000', '1.500']),
  }),
  Delivery: ({ at, dice }) => {
    const state = ['PLANNED', 'SHIPPED', 'DELIVERED', 'CANCELLED'][at % 4];
    const shipped = state === 'SHIPPED' || state === 'DELIVERED';
    const shippedAt = shipped ? dice.one(['2026-11-20 16:00:00+00', '2026-11-20 16:00:00.0015+00']) : null;
    return { state, shippedAt, deliveredAt: state === 'DELIVERED' ? '2026-11-21 01:00:00+00' : null };
  },
  DeliveryLine: ({ dice, one }) => {
    const delivery = one('Delivery');
    const line = one('OrderLine', ({ order }) => order === delivery['order']);
    return { orderLine: line['id'], delivery: delivery['id'], quantity: dice.one(['0.500', '1.000']) };
  },
  ApprovalRequest: ({ at, dice, one }) => ({
    kind: 'CUSTOMER_NEW',
    requesterId: dice.chance(0.5) ? one('Account')['id'] : null,
    waitingKey: `waits-${at}`,
    changes: JSON.stringify([{ field: 'city', before: null, after: '🥮"\\' }]),
  }),
  UpdateSession: ({ at }) => ({
    state: at === 0 ? 'OPEN' : 'CLOSED',
    closedAt: at === 0 ? null : '2026-11-21 01:00:00+00',
  }),
  UpdateSessionItem: ({ at, one }) => ({
    kind: at % 2 ? 'REVIEW' : 'REQUEST',
    request: at % 2 ? null : one('ApprovalRequest')['id'],
  }),
  Contribution: ({ at, one }) => {
    const state = ['RECEIVED', 'FILED', 'DISCARDED'][at % 3];
    const customer = state === 'FILED' ? { customer: one('Customer')['id'] } : {};
    return { state, discardReason: state === 'DISCARDED' ? '100%_"why"' : null, ...customer };
  },
  FocusList: ({ at }) => ({
    month: `${2020 + at}-0${1 + (at % 9)}`,
    state: at % 2 ? 'OPEN' : 'FIXED',
    fixedAt: at % 2 ? null : '2026-11-21 01:00:00+00',
  }),
  ReviewMeeting: ({ at }) => ({
    periodFrom: '2026-01-01',
    periodTo: '2026-04-01',
    revision: at,
    classes: '[]',
    moves: '[]',
  }),
  RegularMeeting: ({ at }) => ({
    startsAt: `2026-01-${10 + at} 01:00:00.000001+00`,
    plannedFor: at % 2 ? null : `2026-01-${10 + at} 01:00:00+00`,
    title: `100%_"例会" ${at}`,
  }),
  TaskList: ({ at, dice }) => ({
    period: 'MONTH',
    startsOn: `20${String(10 + at).slice(-2)}-02-01`,
    endsOn: `20${String(10 + at).slice(-2)}-02-28`,
    macroTarget: dice.one([null, '0.00', '1000.05']),
    state: at % 3 ? 'OPEN' : 'CLOSED',
    closedAt: at % 3 ? null : '2026-11-20 16:00:00.0015+00',
  }),
  SalesTask: ({ at, dice }) => {
    const isMain = at % 2 === 0;
    return {
      kind: isMain ? 'MAIN' : 'AUX',
      aim: isMain ? 'SALES' : dice.one(['VISITS', 'INFORMATION']),
      amount: isMain ? dice.one(['0.01', '999.95']) : null,
      quantity: null,
      times: isMain ? null : dice.one([1, 31]),
      actual: dice.one([null, '0.000', '999.949']),
    };
  },
  MonthlyAssignment: ({ at, dice }) => {
    const isOut = at % 3 > 0;
    return {
      month: `${2000 + at}-02-01`,
      versionNo: 1 + (at % 2),
      avgDailyVisits: dice.one(['0.0', '4.5']),
      newCustomers: dice.one([0, 3]),
      visitTimes: dice.one([0, 115]),
      state: isOut ? 'PUBLISHED' : 'DRAFT',
      publishedAt: isOut ? '2026-11-20 16:00:00+00' : null,
      validFrom: isOut ? `${2000 + at}-02-01` : null,
    };
  },
  VisitTask: ({ at, nth, dice }) => ({ assignment: nth('MonthlyAssignment', at)['id'], times: dice.one([1, 2, 31]) }),
  MaintenancePlan: ({ at, dice }) => {
    const state = ['DRAFT', 'SUBMITTED', 'APPROVED'][at % 3];
    return {
      year: 2000 + at,
      visitsPerQuarter: dice.one([0, 3]),
      contactsPerHalf: dice.one([1, 2]),
      state,
      approvedAt: state === 'APPROVED' ? '2026-11-20 16:00:00.000001+00' : null,
    };
  },
  GreetingRound: ({ at }) => ({ holidayOn: `${2000 + at}-10-01` }),
  Greeting: ({ at, nth }) => ({
    round: nth('GreetingRound', at)['id'],
    isDone: at % 2 === 0,
    doneAt: at % 2 === 0 ? '2026-11-20 16:00:00+00' : null,
  }),
  ArchiveCategory: ({ at }) => ({ no: 10 + at }),
  ArchiveVolume: ({ at, dice }) => {
    const closed = at % 3 === 0;
    return {
      year: 2000 + at,
      state: closed ? 'CLOSED' : 'OPEN',
      closedAt: closed ? dice.one(['2026-01-05 00:00:00.000001+00', '2026-01-05 00:00:00+00']) : null,
    };
  },
  VolumeSection: ({ dice }) => ({ customers: dice.between(1, 9) }),
  ArchiveItem: ({ at, dice, one }) => ({ seq: at + 1, customer: dice.chance(0.4) ? null : one('Customer')['id'] }),
  ArchiveDocument: ({ at, one }) => {
    const state = ['DRAFT', 'CHECKED', 'SIGNED', 'APPROVED', 'FILED'][at % 5] as string;
    const reached = (least: number, value: unknown): unknown => (at % 5 >= least ? value : null);
    return {
      state,
      checkedBy: reached(1, one('Employee')['id']),
      checkedAt: reached(1, '2026-11-01 00:00:00+00'),
      customerSignedOn: reached(2, '2026-11-02'),
      handlerSignedAt: reached(2, '2026-11-02 00:00:00+00'),
      approvedAt: reached(3, '2026-11-03 00:00:00+00'),
      item: reached(4, one('ArchiveItem')['id']),
    };
  },
  DailyRecord: ({ at, dice, one }) => ({
    isImportant: at % 2 === 0,
    moveDueOn: at % 2 === 0 ? dice.one(['2026-11-20', '2026-11-28']) : null,
    customer: dice.chance(0.5) ? null : one('Customer')['id'],
  }),
  Attachment: ({ dice, one }) => {
    const ownerType = dice.one(['ArchiveDocument', 'ArchiveItem', 'DailyRecord', 'Region']);
    return { ownerType, ownerId: one(ownerType)['id'], bytes: dice.between(1, 9_999) };
  },
  SavedQuery: ({ at }) => ({ name: `query-${at}` }),
  Payment: ({ dice, one }) => {
    const order = one('Order');
    const money = { currency: order['currency'], amount: dice.one(['0.01', '99.95', '100.00']) };
    return { order: order['id'], customer: order['customer'], ...money };
  },
};

const COUNTS: Readonly<Record<string, number>> = {
  Region: 6,
  Shop: 8,
  Employee: 14,
  Account: 20,
  Role: 6,
  RepAssignment: 8,
  ProductCategory: 5,
  Product: 18,
  Customer: 40,
  CustomerCode: 60,
  OwnershipPeriod: 60,
  Contact: 60,
  VisitCard: 45,
  Visit: 130,
  Order: 90,
  OrderLine: 160,
  Delivery: 60,
  DeliveryLine: 90,
  Payment: 90,
};
/** Rows of other kinds that a row names without a relation. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  Attachment: ['ArchiveDocument', 'ArchiveItem', 'DailyRecord', 'Region'],
};
const USUAL_COUNT = 20;
const MOST_TRIES = 12;
/** A constraint that random values broke: other values may keep it. */
const BROKEN_CONSTRAINT = /^23/;

function pluckable(story: PropertyStory): boolean {
  return !(story.kind === 'column' && story.formula !== null);
}

/** Fills every table with few rows of the worst values that its constraints allow, whatever entities there will be. */
export class NastyWorld {
  readonly #model: ReadonlyMap<string, EntityStory>;
  readonly #dice: Dice;
  readonly #client: pg.Client;
  readonly #made = new Map<string, Values[]>();

  constructor(parts: { model: ReadonlyMap<string, EntityStory>; dice: Dice; url: string }) {
    this.#model = parts.model;
    this.#dice = parts.dice;
    this.#client = new pg.Client({ connectionString: parts.url, options: '-c timezone=UTC' });
  }

  /** Rows made, by entity. */
  async fill(): Promise<ReadonlyMap<string, readonly Values[]>> {
    await this.#client.connect();
    try {
      for (const entity of this.#inOrder()) await this.#fillTable(entity);
      // What names are found by follows from them, whatever was written there.
      for (const table of ['customers', 'employees'])
        await this.#client.query(`update ${table} set search_name = null`);
      await fillSearchNames(this.#client);
      return this.#made;
    } finally {
      await this.#client.end();
    }
  }

  /** Those that others refer to first; a relation to the own kind waits until there is a row. */
  #inOrder(): EntityStory[] {
    const order: EntityStory[] = [];
    const visit = (entity: EntityStory): void => {
      if (order.includes(entity)) return;
      for (const name of NAMED_BY[entity.name] ?? []) visit(this.#model.get(name) as EntityStory);
      for (const story of entity.properties.values()) {
        const target = story.kind === 'toOne' ? this.#model.get(story.target) : undefined;
        if (target && target !== entity) visit(target);
      }
      order.push(entity);
    };
    for (const entity of this.#model.values()) visit(entity);
    return order;
  }

  async #fillTable(entity: EntityStory): Promise<void> {
    const made: Values[] = [];
    this.#made.set(entity.name, made);
    const count = COUNTS[entity.name] ?? USUAL_COUNT;
    for (let at = 0; at < count; at += 1) {
      const row = await this.#insert(entity, at);
      if (row) made.push(row);
    }
    if (made.length < count / 3)
      throw new Error(`${entity.name} took ${made.length} of ${count} rows; give it a shape in nasty-world.ts.`);
  }

  async #insert(entity: EntityStory, at: number): Promise<Values | null> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const row = this.#row(entity, at);
      const stories = [...entity.properties.values()].filter(pluckable);
      const places = stories.map((_, index) => `$${index + 1}`).join(', ');
      const columns = stories.map(({ column }) => column).join(', ');
      try {
        await this.#client.query(
          `insert into ${entity.table} (${columns}) values (${places})`,
          stories.map(({ name }) => row[name]),
        );
        return row;
      } catch (error) {
        if (!BROKEN_CONSTRAINT.test((error as { code?: string }).code ?? '')) throw error;
      }
    }
    return null;
  }

  readonly #one = (entity: string, isRight: (row: Values) => boolean = () => true): Values => {
    return this.#dice.one((this.#made.get(entity) ?? []).filter(isRight));
  };

  readonly #nth = (entity: string, at: number): Values => {
    const made = this.#made.get(entity) ?? [];
    return made[at % made.length] as Values;
  };

  #row(entity: EntityStory, at: number): Values {
    const values = [...entity.properties.values()].map((story): [string, unknown] => [
      story.name,
      this.#value(entity, story, at),
    ]);
    const shape = SHAPES[entity.name]?.({ at, dice: this.#dice, one: this.#one, nth: this.#nth });
    return { ...Object.fromEntries(values), id: this.#dice.uuid(), version: this.#dice.between(1, 3), ...shape };
  }

  #value(entity: EntityStory, story: PropertyStory, at: number): unknown {
    if (story.nullable && this.#dice.chance(0.3)) return null;
    if (story.kind === 'toOne') {
      const others = this.#made.get(story.target) ?? [];
      return others.length > 0 ? this.#dice.one(others)['id'] : null;
    }
    const value = nastyValue(this.#dice, story);
    const mustDiffer = story.unique && story.order === 'text' && !story.items;
    return mustDiffer ? `${String(value)}${entity.name.charAt(0)}${at}` : value;
  }
}
