import { PERMISSION_NAMES, type StaffPermission } from './permissions.ts';

export interface RoleRow {
  readonly name: string;
  readonly permissions: readonly StaffPermission[];
}

/** Whoever works here knows colleagues and goods; regions and shops are open to everybody who signed in. */
const house = ['employee:read', 'employee:readName', 'product:read'] as const satisfies readonly StaffPermission[];

/** What one sees of a customer that one sees at all (rules 6.5); group E is left out (rules 3.2). */
const archive = [
  'customer:readName',
  'customer:readTerms',
  'customer:readProfile',
  'customer:readTrade',
  'customer:readPhone',
  'contact:read',
  'contact:readPhone',
  'visit:readMemo',
  'order:readAmounts',
  'order:readDetails',
  'payment:read',
] as const satisfies readonly StaffPermission[];

const everyArchive = [
  ...archive,
  'contact:readPersonal',
  'customer:readAll',
  'visit:readAll',
  'order:readAll',
] as const satisfies readonly StaffPermission[];

/** Who moves goods must know for whom and where to: code and name, address of the order, quantities, no prices, nothing of the archive. */
const goods = [
  'customer:readAll',
  'customer:readName',
  'customer:readTrade',
  'order:readAll',
  'order:readDetails',
] as const satisfies readonly StaffPermission[];

/** Finance reads code, name, terms, orders, receivables (rules 6.5); the directors above the manager need the same. */
const money = [
  ...goods,
  'customer:readTerms',
  'order:readAmounts',
  'payment:read',
] as const satisfies readonly StaffPermission[];

/** Plans, budgets, expenses, agents and events of everybody (rules 8.5 to 8.10). */
const plansOfAll = [
  'salesPlan:readAll',
  'budget:read',
  'expense:readAll',
  'agent:read',
  'salesEvent:read',
  'classification:read',
  'priceLevel:read',
] as const satisfies readonly StaffPermission[];

/** Figures without direct identifiers (promise D5): no name, no phone, no word that was said. */
const figures = [
  'employee:read',
  'product:read',
  'customer:readAll',
  'customer:readTrade',
  'visit:readAll',
  'order:readAll',
  'order:readAmounts',
  'payment:read',
  'classification:read',
  'priceLevel:read',
] as const satisfies readonly StaffPermission[];

/** What the reps are to do, and how the company keeps its customers (rules 8.1-8.3). */
const tasksToSee = ['task:read', 'assignment:read', 'maintenance:read'] as const satisfies readonly StaffPermission[];

const tasksToDo = [
  ...tasksToSee,
  'task:report',
  'maintenance:edit',
  'greeting:record',
] as const satisfies readonly StaffPermission[];

/** Own saved queries; who also shares and streams them is said role by role. */
const saves = ['query:save'] as const satisfies readonly StaffPermission[];

/** Visits and orders of the customers in reach; changes of what is filled need the sales manager (rules 6.2, 6.3). */
const fieldWork = [
  'customer:create',
  'customer:requestMerge',
  'customer:sign',
  'customer:fill',
  'contact:create',
  'visitCard:issue',
  'visitCard:void',
  'visit:record',
  'visit:edit',
  'prospect:move',
  'referral:ask',
  'visitPlan:edit',
  'order:create',
  'order:edit',
] as const satisfies readonly StaffPermission[];

/** The bin, reading rights of others and the requests of persons about their data (rules 2, 6.4, 6.5). */
const keepsArchive = [
  'bin:read',
  'bin:restore',
  'bin:purge',
  'access:readAll',
  'access:revoke',
  'person:takeOut',
  'person:erase',
  'exitRecord:read',
] as const satisfies readonly StaffPermission[];

/** The regime of the archive: meetings, update sessions, focus lists, reviews (rules 5.4, 6.1, 6.10). */
const regime = [
  'meeting:manage',
  'updateSession:read',
  'updateSession:run',
  'focusList:manage',
  'review:read',
  'review:manage',
] as const satisfies readonly StaffPermission[];

const governing = ['setting:read', 'setting:manage', 'journal:read', 'role:read', 'account:read'] as const;

/**
 * What each role of domain rules 2 may do in a new installation; afterwards the table in the database is the truth.
 *
 * ADMIN is technical. Rules 6.5 name who reads customers, and the administrator is not among them: accounts, roles,
 * settings and the journal without its values need no customer. Who is both holds two roles, and the journal shows who
 * gave them.
 */
export const ROLE_TABLE = {
  ADMIN: {
    name: 'Administrator',
    permissions: [
      ...house,
      ...governing,
      'rightsTable:read',
      'account:manage',
      'role:manage',
      'repAssignment:read',
      'calendar:manage',
      'job:read',
      'job:manage',
      'apiToken:manage',
      'schema:explore',
      'query:save',
      'query:share',
      'view:share',
      'transfer:import',
      'region:manage',
      'shop:manage',
      'employee:manage',
      'product:manage',
    ],
  },
  GENERAL_MANAGER: {
    name: 'General manager',
    permissions: [
      ...tasksToSee,
      'archive:read',
      'archive:readAll',
      ...house,
      ...keepsArchive,
      'rightsTable:read',
      ...everyArchive,
      ...governing,
      'calendar:manage',
      'job:read',
      'journal:readChanges',
      'employee:readPhone',
      'employee:readPersonal',
      'repAssignment:read',
      'apiToken:manage',
      'query:save',
      'query:share',
      'view:share',
      'query:stream',
      'visit:readPosition',
      'consultation:read',
      'companyContact:record',
      'salesMonth:lock',
      'request:decideTop',
      ...regime,
      'order:editAny',
      'order:release',
      ...plansOfAll,
      'reward:readAll',
      'reward:propose',
    ],
  },
  DEPUTY_GM: {
    name: 'Deputy general manager',
    permissions: [...house, ...money, ...saves, 'request:decideTeam', 'review:read', ...plansOfAll],
  },
  SALES_DIRECTOR: {
    name: 'Sales director',
    permissions: [
      ...house,
      ...money,
      ...saves,
      'request:decideTeam',
      'review:read',
      'order:editAny',
      'order:hold',
      'order:release',
      ...plansOfAll,
    ],
  },
  SALES_MANAGER: {
    name: 'Sales manager',
    permissions: [
      ...tasksToDo,
      'task:manage',
      'assignment:publish',
      'maintenance:manage',
      'archive:read',
      'archive:readAll',
      'archive:file',
      'archive:bind',
      'document:handle',
      'document:check',
      'daily:write',
      'region:recode',
      ...house,
      ...keepsArchive,
      'customer:requestDelete',
      'exitRecord:create',
      ...everyArchive,
      'employee:readPhone',
      'repAssignment:read',
      'repAssignment:manage',
      'setting:read',
      'query:save',
      'query:share',
      'view:share',
      'customer:review',
      'customer:sign',
      'customer:confirmData',
      'card:chooseFields',
      'query:stream',
      'transfer:import',
      'product:manage',
      'customer:create',
      'customer:fill',
      'customer:requestMerge',
      'customer:merge',
      'customer:handOver',
      'request:decideSales',
      'contribution:sort',
      ...regime,
      'contact:create',
      'contact:remove',
      'grade:propose',
      'grade:end',
      'route:manage',
      'priceLevel:plan',
      'visitCard:issue',
      'visitCard:recover',
      'visitCard:analyse',
      'visitCard:attach',
      'visitCard:void',
      'visit:void',
      'visit:readPosition',
      'consultation:read',
      'companyContact:record',
      'prospect:move',
      'referral:ask',
      'salesMonth:lock',
      'order:create',
      'order:edit',
      'order:editAny',
      'order:reply',
      'order:progress',
      'order:cancel',
      'order:hold',
      'order:release',
      'delivery:create',
      'delivery:sign',
      ...plansOfAll,
      'salesPlan:manage',
      'budget:manage',
      'expense:create',
      'agent:evaluate',
      'reward:propose',
      'salesEvent:manage',
    ],
  },
  /** Keeps the sales files and follows up incomplete data of every signed customer (rules 2, 3.4). */
  SALES_SUPERVISOR: {
    name: 'Sales supervisor',
    permissions: [
      ...tasksToDo,
      'archive:read',
      'archive:readAll',
      'document:handle',
      'daily:write',
      ...house,
      'customer:requestDelete',
      'exitRecord:read',
      'exitRecord:create',
      ...archive,
      ...saves,
      'customer:readAll',
      'visit:readAll',
      'order:readAll',
      'repAssignment:read',
      'customer:fill',
      'customer:review',
      'customer:sign',
      'customer:confirmData',
      'request:decideTeam',
      'contribution:sort',
      'meeting:manage',
      'updateSession:read',
      'contact:create',
      'grade:propose',
      'classification:read',
      'route:manage',
      'visitCard:recover',
      'visitCard:attach',
      'visitCard:void',
      'consultation:read',
      'companyContact:record',
      'order:editAny',
      'order:hold',
      'salesPlan:readAll',
      'budget:read',
      'expense:readAll',
      'expense:create',
      'agent:read',
      'agent:evaluate',
      'reward:propose',
      'salesEvent:read',
      'salesEvent:manage',
    ],
  },
  REP: {
    name: 'Sales representative',
    permissions: [
      ...tasksToDo,
      'archive:read',
      'document:handle',
      'document:check',
      'daily:write',
      ...house,
      'customer:requestDelete',
      'access:request',
      'exitRecord:read',
      'exitRecord:create',
      ...archive,
      ...fieldWork,
      'grade:propose',
      'contact:readPersonal',
      'customer:readOwn',
      'visit:readOwn',
      'order:readOwn',
      'order:cancel',
      'salesPlan:readOwn',
      'expense:create',
      'agent:read',
      'agent:evaluate',
      'salesEvent:read',
    ],
  },
  ASSISTANT: {
    name: 'Sales assistant',
    permissions: [
      ...tasksToDo,
      'archive:read',
      'document:handle',
      'daily:write',
      ...house,
      'customer:requestDelete',
      'access:request',
      'exitRecord:read',
      ...archive,
      ...fieldWork,
      'customer:readAssigned',
      'visit:readAssigned',
      'order:readAssigned',
      'repAssignment:read',
      'companyContact:record',
      'order:reply',
      'order:progress',
      'order:cancel',
      'order:hold',
      'delivery:create',
      'delivery:sign',
      'salesPlan:readOwn',
      'expense:create',
      'agent:read',
      'salesEvent:read',
    ],
  },
  WAREHOUSE: {
    name: 'Warehouse keeper',
    permissions: [...house, ...goods, 'order:editAny', 'order:progress', 'delivery:create', 'delivery:sign'],
  },
  PRODUCTION: { name: 'Production follow-up', permissions: [...house, ...goods, 'order:editAny', 'order:progress'] },
  AFTER_SALES: { name: 'After-sales', permissions: [...house, ...goods, 'referral:ask'] },
  FINANCE: {
    name: 'Finance',
    permissions: [
      ...house,
      ...money,
      ...saves,
      'query:stream',
      'order:editAny',
      'order:hold',
      'order:release',
      'payment:record',
      'payment:refund',
      'salesPlan:readAll',
      'budget:read',
      'expense:readAll',
      'expense:pay',
      'salesEvent:read',
    ],
  },
  COMMERCE: { name: 'Commerce desk', permissions: [...house, ...goods, 'order:editAny', 'order:progress'] },
  /** Files archive items and cards of every customer (rules 6.6, 6.8); changes nothing in them. */
  ARCHIVIST: {
    name: 'Archivist',
    permissions: [
      'archive:read',
      'archive:readAll',
      'archive:file',
      'archive:bind',
      'daily:write',
      ...house,
      'exitRecord:read',
      'customer:readAll',
      'customer:readName',
      'customer:readTerms',
      'customer:readProfile',
      'contact:read',
      'visit:readAll',
      'visit:readMemo',
      'visitCard:attach',
    ],
  },
  HR: {
    name: 'Human resources',
    permissions: [
      ...house,
      'access:request',
      'employee:readPhone',
      'employee:readPersonal',
      'employee:manage',
      'shop:manage',
      'calendar:manage',
    ],
  },
  FRONT_DESK: { name: 'Front desk', permissions: house },
  INSPECTOR: { name: 'Inspector', permissions: house },
  REGION_LEADER: { name: 'Region leader', permissions: [...house, 'access:request', 'request:decideTeam'] },
  STORE_MANAGER: { name: 'Store manager', permissions: house },
  CLERK: { name: 'Shop clerk', permissions: house },
  /** Explores the schema on figures alone; who debugs with names holds a second role where that is allowed (promise D5). */
  DEVELOPER: {
    name: 'Developer',
    permissions: [
      ...figures,
      ...saves,
      'query:share',
      'query:stream',
      'schema:explore',
      'apiToken:manage',
      'role:read',
      'setting:read',
    ],
  },
  BI: { name: 'Figures for analysis tools', permissions: [...figures, ...saves, 'query:stream'] },
} as const satisfies Record<string, RoleRow>;

export type RoleKey = keyof typeof ROLE_TABLE;

export const ROLE_KEYS = Object.keys(ROLE_TABLE) as readonly RoleKey[];

export function permissionsOf(role: RoleKey): ReadonlySet<StaffPermission> {
  return new Set<StaffPermission>(ROLE_TABLE[role].permissions);
}

/** What several roles of one account allow together, in the order of the list. */
export function unionOfPermissions(sets: readonly (readonly string[])[]): readonly StaffPermission[] {
  const held = new Set(sets.flat());
  return PERMISSION_NAMES.filter((name) => held.has(name));
}
