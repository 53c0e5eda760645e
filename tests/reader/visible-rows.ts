import { type Actor, entities, isPartial } from '@living-archive/api/testing';

import type { Row, Rows } from './rows.ts';

/**
 * Domain rules 2 and 6.5 told a second time, in JavaScript and without a look at the conditions in SQL: which rows exist for
 * an actor. Null: rows of the kind exist for nobody with these rights.
 */
export class VisibleRows {
  readonly #actor: Actor;
  readonly #rows: Rows;
  readonly #known = new Map<string, ReadonlyMap<string, Row> | null>();

  constructor(actor: Actor, rows: Rows) {
    this.#actor = actor;
    this.#rows = rows;
  }

  of(entity: string): ReadonlyMap<string, Row> | null {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const rule = RULES[entity];
    if (!rule) throw new Error(`Write down in visible-rows.ts for whom rows of ${entity} exist.`);
    const exists = rule(this.#asked());
    const visible = exists && new Map((this.#rows.get(entity) ?? []).filter(exists).map((row) => [row.id, row]));
    this.#known.set(entity, visible);
    return visible;
  }

  /** A label that follows from rights alone, so there is no second way to come by it; `partial.test.ts` says what it must be. */
  isPartial(entity: string, under: string | null): boolean {
    const classOf = (wanted: string) => entities.find(({ name }) => name === wanted);
    const [own, parent] = [classOf(entity), under === null ? null : classOf(under)];
    if (!own) throw new Error(`There is no entity ${entity}.`);
    return isPartial(own, (right) => this.#actor.can(right), parent ?? null);
  }

  #asked(): Asked {
    return {
      actor: this.#actor,
      holds: (right) => this.#actor.can(right as never),
      seen: (entity) => this.of(entity),
      all: (entity) => this.#rows.get(entity) ?? [],
    };
  }
}

interface Asked {
  readonly actor: Actor;
  readonly holds: (right: string) => boolean;
  readonly seen: (entity: string) => ReadonlyMap<string, Row> | null;
  readonly all: (entity: string) => readonly Row[];
}
type Exists = ((row: Row) => boolean) | null;
type Rule = (asked: Asked) => Exists;

const everybody: Rule = () => () => true;
const nobody: Rule = () => null;

function holdersOf(right: string): Rule {
  return ({ holds }) => (holds(right) ? () => true : null);
}

/** All of them for holders of the right; everybody else has his own. */
function ownUnless(right: string, isOwn: (row: Row, actor: Actor, asked: Asked) => boolean): Rule {
  return (asked) => (row) => asked.holds(right) || isOwn(row, asked.actor, asked);
}

/** The reps whose customers the rights on a noun reach: all, some, or none at all. */
function reached({ actor, holds }: Asked, noun: string): 'all' | ReadonlySet<unknown> | null {
  if (holds(`${noun}:readAll`)) return 'all';
  return holds(`${noun}:readOwn`) || holds(`${noun}:readAssigned`) ? new Set(actor.repIds) : null;
}

/** The customers that grants open: the archive with its visits, and orders to who reads some of his own. */
function granted({ actor, holds }: Asked, noun: string): ReadonlySet<unknown> | null {
  if (!holds('customer:readGranted')) return null;
  if (noun === 'order' && !holds('order:readOwn') && !holds('order:readAssigned')) return null;
  return new Set(actor.grants?.keys());
}

/** A customer in reach of the rights on the noun. Who is deleted is there for nobody. */
function customersOf(asked: Asked, noun: string): Exists {
  const reps = reached(asked, noun);
  const opened = granted(asked, noun);
  if (!reps && !opened) return null;
  return (customer) =>
    customer['state'] !== 'DELETED' &&
    (reps === 'all' || Boolean(reps?.has(customer['owner'])) || Boolean(opened?.has(customer.id)));
}

/** Entries by the own hand stay readable a while after the customer was handed over. */
const authored: Rule = ({ actor, holds, all }) => {
  if (!holds('visit:readAuthored')) return null;
  const present = new Set(all('Customer').flatMap(({ id, state }) => (state === 'DELETED' ? [] : [id])));
  const former = new Set(actor.formerIds);
  return ({ recordedBy, customer }) =>
    actor.employeeId !== null &&
    recordedBy === actor.employeeId &&
    former.has(String(customer)) &&
    present.has(String(customer));
};

function either(one: Rule, other: Rule): Rule {
  return (asked) => {
    const [first, second] = [one(asked), other(asked)];
    return first && second ? (row) => first(row) || second(row) : (first ?? second);
  };
}

const inBin = ({ deletedAt }: Row): boolean => deletedAt !== null;

/** Rows that are a customer's: the customer must be visible, and in reach of the rights on the noun as well. */
function withCustomer(noun: string): Rule {
  return (asked) => {
    const customers = asked.seen('Customer');
    const inReach = customersOf(asked, noun);
    if (!customers || !inReach) return null;
    return (row) => {
      const customer = customers.get(String(row['customer']));
      return customer !== undefined && inReach(customer);
    };
  };
}

function under(parent: string, property: string): Rule {
  return ({ seen }) => {
    const parents = seen(parent);
    return parents && ((row) => parents.has(String(row[property])));
  };
}

function both(one: Rule, other: Rule): Rule {
  return (asked) => {
    const [first, second] = [one(asked), other(asked)];
    return first && second && ((row) => first(row) && second(row));
  };
}

/** Own ones while the customer is in sight, those about own customers, and those to decide (rules 2). */
const approvals: Rule =
  ({ actor, holds, all }) =>
  ({ requesterId, customer, level, decider }) => {
    if (holds('request:decideTop')) return true;
    if (holds('request:decideSales') && level !== 'GENERAL_MANAGER') return true;
    const isLeader = actor.employeeId !== null && decider === actor.employeeId;
    if (holds('request:decideTeam') && level === 'LEADER' && isLeader) return true;
    const isOwn = actor.accountId !== null && requesterId === actor.accountId;
    if (isOwn && (customer === null || holds('customer:readAll'))) return true;
    if (!holds('customer:readOwn') && !holds('customer:readAssigned')) return false;
    const owner = all('Customer').find(({ id }) => id === customer)?.['owner'];
    return typeof owner === 'string' && actor.repIds.includes(owner);
  };

/** All volumes for who keeps the archive; for a rep the own sections. */
const archiveVolumes: Rule = ({ actor, holds }) => {
  if (holds('archive:readAll')) return () => true;
  if (!holds('archive:read')) return null;
  const reps = new Set<unknown>(actor.repIds);
  return ({ rep }) => reps.has(rep);
};

/** What is about a customer is there with him, the rest by a rule of its own. */
function ofCustomerOr(rest: (asked: Asked) => (row: Row) => boolean): Rule {
  return (asked) => {
    if (!asked.holds('archive:read')) return null;
    const ofHouse = rest(asked);
    return (row) =>
      row['customer'] === null ? ofHouse(row) : asked.seen('Customer')?.has(String(row['customer'])) === true;
  };
}

/** What files may belong to. */
const FILE_OWNERS: readonly string[] = ['ArchiveDocument', 'DailyRecord', 'ArchiveItem'];

/** Own plans and those of the department. */
const salesPlans: Rule = ({ actor, holds }) => {
  if (holds('salesPlan:readAll')) return () => true;
  return holds('salesPlan:readOwn') ? ({ rep }) => rep === null || actor.repIds.includes(String(rep)) : null;
};

/** Own expenses, and those of the reps one acts for. */
const expenses: Rule = ({ actor, holds }) => {
  if (holds('expense:readAll')) return () => true;
  const isMine = ({ rep, enteredBy }: Row): boolean =>
    actor.repIds.includes(String(rep)) || (actor.employeeId !== null && enteredBy === actor.employeeId);
  return holds('expense:create') ? isMine : null;
};

/** The person sees it after the decision, who proposed it at once (rules 8.8). */
const rewards = ownUnless(
  'reward:readAll',
  ({ person, proposedBy, state }, { employeeId }) =>
    employeeId !== null && (proposedBy === employeeId || (person === employeeId && state !== 'PROPOSED')),
);

const standards: Rule = ({ holds }) =>
  ['budget:read', 'expense:create', 'expense:readAll'].some(holds) ? () => true : null;

/** The lists and publications of the reps one acts for; of everybody for who sees every customer. */
function ofReps(right: string): Rule {
  return ({ actor, holds }) => {
    if (!holds(right)) return null;
    return holds('customer:readAll') ? () => true : ({ rep }) => actor.repIds.includes(String(rep));
  };
}

/** Drafts are seen by those who publish. */
const assignments: Rule = both(ofReps('assignment:read'), ({ holds }) =>
  holds('assignment:publish') ? () => true : ({ state }) => state === 'PUBLISHED',
);
/** Former values of a field are as secret as the field (rules 6.5). */
const FIELD_RIGHTS: Readonly<Record<string, string>> = {
  name: 'customer:readName',
  phoneFull: 'customer:readPhone',
  creditStatus: 'customer:readTerms',
};

const RULES: Readonly<Record<string, Rule>> = {
  Region: everybody,
  Shop: everybody,
  Employee: ownUnless('employee:read', ({ id }, { employeeId }) => id === employeeId),
  RepAssignment: ownUnless(
    'repAssignment:read',
    ({ assistant, rep }, { employeeId }) => employeeId !== null && (assistant === employeeId || rep === employeeId),
  ),
  Account: ownUnless('account:read', ({ id }, { accountId }) => id === accountId),
  Role: ownUnless('role:read', ({ key }, { accountId }, { all }) =>
    all('Account').some(({ id, roleKeys }) => id === accountId && (roleKeys as string[]).includes(String(key))),
  ),
  Session:
    ({ actor }) =>
    ({ account }) =>
      actor.accountId !== null && account === actor.accountId,
  ApiToken: ownUnless('account:manage', ({ account }, { accountId }) => accountId !== null && account === accountId),
  PasswordLink: nobody,
  SignInGuess: nobody,
  SavedQuery:
    ({ actor }) =>
    ({ isShared, owner }) =>
      isShared === true || (actor.accountId !== null && owner === actor.accountId),
  SavedQueryVersion: under('SavedQuery', 'savedQuery'),
  CalendarDay: everybody,
  JobRun: ownUnless('job:read', ({ requestedBy }, { accountId }) => accountId !== null && requestedBy === accountId),
  Notification:
    ({ actor }) =>
    ({ recipient }) =>
      actor.accountId !== null && recipient === actor.accountId,
  NotificationRule:
    ({ actor }) =>
    ({ account }) =>
      actor.accountId !== null && account === actor.accountId,
  SavedView:
    ({ actor }) =>
    ({ isShared, owner }) =>
      isShared === true || (actor.accountId !== null && owner === actor.accountId),
  SettingValue: holdersOf('setting:read'),
  JournalEntry: holdersOf('journal:read'),
  AccessLogEntry: holdersOf('journal:read'),

  ArchiveCategory: everybody,
  ArchiveVolume: archiveVolumes,
  VolumeSection: under('ArchiveVolume', 'volume'),
  ArchiveItem: ofCustomerOr(
    ({ seen }) =>
      (row) =>
        seen('ArchiveVolume')?.has(String(row['volume'])) === true,
  ),
  ArchiveDocument: both(holdersOf('archive:read'), (asked) => {
    const customers = asked.seen('Customer');
    return customers && ((row) => customers.has(String(row['customer'])));
  }),
  DailyRecord: ofCustomerOr(
    ({ actor, holds }) =>
      (row) =>
        holds('archive:readAll') || (actor.employeeId !== null && row['author'] === actor.employeeId),
  ),

  // By the row that the file belongs to, whatever it is.
  Attachment:
    ({ seen }) =>
    (row) =>
      FILE_OWNERS.includes(String(row['ownerType'])) &&
      seen(String(row['ownerType']))?.has(String(row['ownerId'])) === true,

  ProductCategory: holdersOf('product:read'),
  Product: holdersOf('product:read'),

  Customer: (asked) => customersOf(asked, 'customer'),
  CustomerCode: withCustomer('customer'),
  OwnershipPeriod: withCustomer('customer'),
  CustomerFieldValue: both(
    ({ holds }) =>
      ({ field }) =>
        holds(FIELD_RIGHTS[String(field)] ?? 'customer:readProfile'),
    withCustomer('customer'),
  ),
  FieldBlankShare: both(holdersOf('customer:readAll'), holdersOf('customer:readProfile')),
  Contact: both(
    holdersOf('contact:read'),
    both(() => (row) => !inBin(row), withCustomer('customer')),
  ),
  AccessRequest: ownUnless('access:readAll', ({ requester }, { employeeId }) => requester === employeeId),
  AccessGrant: ownUnless('access:readAll', ({ employee }, { employeeId }) => employee === employeeId),
  Deletion: holdersOf('bin:read'),
  CustomerMerge: under('Customer', 'winner'),
  MergedRow: nobody,
  VisitCard: withCustomer('visit'),
  Visit: either(withCustomer('visit'), authored),

  AbcRun: holdersOf('classification:read'),
  AbcResult: withCustomer('customer'),
  GradeChange: withCustomer('customer'),
  GradeOverride: withCustomer('customer'),
  PricePlan: holdersOf('priceLevel:read'),
  PriceLevel: holdersOf('priceLevel:read'),
  Route: (asked) => (reached(asked, 'visit') ? () => true : null),
  RouteStop: withCustomer('visit'),
  VisitPlanItem: withCustomer('visit'),
  RegularMeeting: everybody,
  CardAnalysis: withCustomer('visit'),
  VisitAmendment: withCustomer('visit'),
  CompanyContact: withCustomer('visit'),
  Consultation: both(
    ownUnless('consultation:read', ({ employee }, { employeeId }) => employeeId !== null && employee === employeeId),
    withCustomer('customer'),
  ),
  ReferralAsk: both(holdersOf('referral:ask'), withCustomer('customer')),
  SalesMonthLock: (asked) => (reached(asked, 'visit') ? () => true : null),
  VisitMonthReport: (asked) => {
    const reps = reached(asked, 'visit');
    return reps && (({ rep }) => reps === 'all' || reps.has(rep));
  },
  ApprovalRequest: approvals,
  UpdateSession: holdersOf('updateSession:read'),
  UpdateSessionRep: holdersOf('updateSession:read'),
  UpdateSessionItem: holdersOf('updateSession:read'),
  Contribution: (asked) => {
    const known = withCustomer('customer')(asked);
    if (!asked.holds('contribution:sort')) return known;
    return (row) => row['customer'] === null || known?.(row) === true;
  },
  FocusList: ({ holds }) =>
    ['customer:readAll', 'customer:readOwn', 'customer:readAssigned'].some((right) => holds(right)) ? () => true : null,
  FocusEntry: withCustomer('customer'),
  ReviewMeeting: ({ holds }) =>
    ['review:read', 'customer:readAll', 'order:readAll'].every((right) => holds(right)) ? () => true : null,

  Order: withCustomer('order'),
  OrderLine: under('Order', 'order'),
  Delivery: under('Order', 'order'),
  DeliveryLine: under('Delivery', 'delivery'),
  Payment: both(holdersOf('payment:read'), under('Order', 'order')),

  TaskList: ofReps('task:read'),
  SalesTask: both(holdersOf('task:read'), withCustomer('customer')),
  MonthlyAssignment: assignments,
  VisitTask: both(under('MonthlyAssignment', 'assignment'), withCustomer('customer')),
  MaintenancePlan: both(holdersOf('maintenance:read'), withCustomer('customer')),
  GreetingRound: holdersOf('maintenance:read'),
  Greeting: both(holdersOf('maintenance:read'), withCustomer('customer')),
  SalesPlan: salesPlans,
  SalesPlanCheck: under('SalesPlan', 'plan'),
  SalesBudget: holdersOf('budget:read'),
  ExpenseStandard: standards,
  SalesEvent: holdersOf('salesEvent:read'),
  EventStaff: holdersOf('salesEvent:read'),
  EventLead: both(holdersOf('salesEvent:read'), withCustomer('customer')),
  EventOrder: both(holdersOf('salesEvent:read'), under('Order', 'order')),
  Expense: expenses,
  AgentEvaluation: both(holdersOf('agent:read'), withCustomer('customer')),
  AgentRating: under('AgentEvaluation', 'evaluation'),
  MarketBreach: both(holdersOf('agent:read'), withCustomer('customer')),
  RewardProposal: rewards,
};
