import type { StaffPermission } from './permissions.ts';

/** Whoever works here knows colleagues, goods and the own days; regions and shops are open to everybody who signed in. */
export const house = [
  'employee:read',
  'employee:readName',
  'product:read',
  'attendance:readOwn',
  'attendance:request',
  'punch:web',
  'policy:read',
  'observation:send',
  'trial:readOwn',
  'trial:answer',
  'training:read',
  'training:raise',
] as const satisfies readonly StaffPermission[];

/** A store manager's: rosters, requests and report of the own shop (rules 17); a region leader is one too (rules 18.4). */
export const carriesShop = [
  'attendance:readShop',
  'attendance:decide',
  'attendanceMonth:report',
  'roster:edit',
  'trial:readShop',
  'trial:review',
  'trialTemplate:read',
  'requisition:create',
] as const satisfies readonly StaffPermission[];

/** HR's: people in shops, what they earn, and how their attendance is judged (rules 17, 18). */
export const keepsAttendance = [
  'posting:manage',
  'regionLeader:manage',
  'wage:read',
  'wage:manage',
  'attendance:readAll',
  'attendance:decide',
  'attendance:hr',
  'attendanceMoney:read',
  'attendanceMonth:close',
  'roster:edit',
  'punch:import',
  'transfer:import',
  'punch:readPosition',
  'policy:manage',
  'spotCheck:record',
  'spotCheck:plan',
  'observation:readAll',
  'observation:answer',
  'finding:read',
  'finding:decide',
] as const satisfies readonly StaffPermission[];

/** HR's: the files of the people, from entry to leaving (rules 20). */
export const keepsPeople = [
  'employment:read',
  'employment:manage',
  'employeeDocument:read',
  'employeeDocument:manage',
  'employee:export',
  'employee:takeOut',
] as const satisfies readonly StaffPermission[];

/** HR's: who is taught, who is looked for, and how far people come (rules 20). */
export const keepsLearning = [
  'training:readAll',
  'training:manage',
  'requisition:readAll',
  'requisition:create',
  'requisition:manage',
  'candidate:read',
  'candidate:readName',
  'candidate:readPhone',
  'candidate:manage',
  'career:read',
  'career:manage',
  'assistantLevel:read',
  'assistantLevel:manage',
  'assistantLevel:appraise',
] as const satisfies readonly StaffPermission[];

/** HR's: who is on trial, how managers review, and who is hired for good (rules 19). */
export const keepsTrials = [
  'trial:readAll',
  'trial:brief',
  'trial:decide',
  'trial:manage',
  'trialTemplate:read',
  'trialTemplate:manage',
] as const satisfies readonly StaffPermission[];

/** What one sees of a customer that one sees at all (rules 6.5); group E is left out (rules 3.2). */
export const archive = [
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

export const everyArchive = [
  ...archive,
  'contact:readPersonal',
  'customer:readAll',
  'visit:readAll',
  'order:readAll',
] as const satisfies readonly StaffPermission[];

/** Who moves goods must know for whom and where to: code and name, address of the order, quantities, no prices, nothing of the archive. */
export const goods = [
  'customer:readAll',
  'customer:readName',
  'order:readAll',
  'order:readDetails',
] as const satisfies readonly StaffPermission[];

/** Finance reads code, name, terms, orders, receivables (rules 6.5); the directors above the manager need the same. */
export const money = [
  ...goods,
  'customer:readTerms',
  'order:readAmounts',
  'payment:read',
] as const satisfies readonly StaffPermission[];

/** Plans, budgets, expenses, agents and events of everybody (rules 8.5 to 8.10). */
export const plansOfAll = [
  'salesPlan:readAll',
  'budget:read',
  'expense:readAll',
  'agent:read',
  'salesEvent:read',
  'classification:read',
  'priceLevel:read',
] as const satisfies readonly StaffPermission[];

/** Figures without direct identifiers (promise D5): no name, no phone, no word that was said. */
export const figures = [
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
export const tasksToSee = [
  'task:read',
  'assignment:read',
  'maintenance:read',
] as const satisfies readonly StaffPermission[];

export const tasksToDo = [
  ...tasksToSee,
  'task:report',
  'maintenance:edit',
  'greeting:record',
] as const satisfies readonly StaffPermission[];

/** Own saved queries; who also shares and streams them is said role by role. */
export const saves = ['query:save'] as const satisfies readonly StaffPermission[];

/** Visits and orders of the customers in reach; changes of what is filled need the sales manager (rules 6.2, 6.3). */
export const fieldWork = [
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
export const keepsArchive = [
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
export const regime = [
  'meeting:manage',
  'updateSession:read',
  'updateSession:run',
  'focusList:manage',
  'review:read',
  'review:manage',
] as const satisfies readonly StaffPermission[];

export const governing = ['setting:read', 'setting:manage', 'journal:read', 'role:read', 'account:read'] as const;
