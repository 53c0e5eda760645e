import { both, either, everybody, holdersOf, nobody, ownUnless, under, type Rule } from './rule.ts';

/** What somebody brings in or takes out concerns nobody else. */
const ofOneself: Rule =
  ({ actor }) =>
  ({ account }) =>
    actor.accountId !== null && account === actor.accountId;

/** The house, its people and what everybody keeps for himself. */
export const COMPANY_ROWS: Readonly<Record<string, Rule>> = {
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
  ImportRun: both(holdersOf('transfer:import'), ofOneself),
  ImportProblem: under('ImportRun', 'run'),
  ExportRun: both(either(holdersOf('customer:export'), holdersOf('attendanceMonth:close')), ofOneself),
  SettingValue: holdersOf('setting:read'),
  JournalEntry: holdersOf('journal:read'),
  AccessLogEntry: holdersOf('journal:read'),
  ProductCategory: holdersOf('product:read'),
  Product: holdersOf('product:read'),
};
