import { PERMISSION_NAMES, type StaffPermission } from './permissions.ts';
import {
  carriesShop,
  everyArchive,
  figures,
  goods,
  governing,
  house,
  keepsArchive,
  keepsAttendance,
  keepsTrials,
  keepsLearning,
  keepsPeople,
  money,
  plansOfAll,
  regime,
  saves,
  tasksToSee,
} from './role-bundles.ts';
import { SALES_ROLES } from './sales-roles.ts';

export interface RoleRow {
  readonly name: string;
  readonly permissions: readonly StaffPermission[];
}

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
      'customer:export',
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
      'wage:read',
      'attendance:readAll',
      'attendance:decide',
      'attendanceMoney:read',
      'observation:readAll',
      'finding:read',
      'trial:readAll',
      'trialTemplate:read',
      'employment:read',
      'employeeDocument:read',
      'employee:export',
      'employee:takeOut',
      'employee:erase',
      'training:readAll',
      'requisition:readAll',
      'requisition:create',
      'candidate:read',
      'candidate:readName',
      'career:read',
      'assistantLevel:read',
    ],
  },
  DEPUTY_GM: {
    name: 'Deputy general manager',
    permissions: [
      ...house,
      ...money,
      ...saves,
      'customer:readTrade',
      'request:decideTeam',
      'attendance:decide',
      'requisition:create',
      'review:read',
      ...plansOfAll,
    ],
  },
  ...SALES_ROLES,
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
  COMMERCE: {
    name: 'Commerce desk',
    permissions: [...house, ...goods, 'order:editAny', 'order:progress', 'spotCheck:record'],
  },
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
      ...keepsAttendance,
      ...keepsTrials,
      ...keepsPeople,
      ...keepsLearning,
    ],
  },
  FRONT_DESK: { name: 'Front desk', permissions: [...house, 'spotCheck:record'] },
  INSPECTOR: { name: 'Inspector', permissions: [...house, 'spotCheck:record'] },
  /** Sees attendance of the region and no wages (rules 18.4). */
  REGION_LEADER: {
    name: 'Region leader',
    permissions: [
      ...house,
      ...carriesShop,
      'access:request',
      'request:decideTeam',
      'attendance:readRegion',
      'trial:readRegion',
      'inspection:record',
      'finding:readRegion',
    ],
  },
  STORE_MANAGER: { name: 'Store manager', permissions: [...house, ...carriesShop] },
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
