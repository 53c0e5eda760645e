import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { revokeTokensOf } from '../api-tokens/api-token.actions.ts';
import { Employee } from '../employees/employee.entity.ts';
import { whyNotLeaving } from '../employees/leaving.ts';
import { loadRoles, permissionsIn } from '../roles/role.actions.ts';
import type { Role } from '../roles/role.entity.ts';
import { rolesOf } from '../roles/role.queries.ts';
import { endOtherSessions } from '../sessions/session.actions.ts';
import { forgetGuesses } from '../sign-in/guess.actions.ts';
import { mayGive } from './account.access.ts';
import { Account } from './account.entity.ts';
import { isAdministrator, whyNotChangeOwn, whyNotLocale } from './account.rules.ts';
import type {
  AccountCreateInput,
  AccountEditInput,
  AccountUnlockInput,
  LocaleSetInput,
  PasswordLinkCreateInput,
} from './account.types.ts';
import { ensureAdministratorRemains } from './administrator.queries.ts';
import { hashPassword } from './password-hash.ts';
import { makePasswordLink } from './password-link.actions.ts';
import { whyNotPassword } from './password.rules.ts';
import { normalizeLoginName, whyNotLoginName } from './sign-in.rules.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/** Rights on accounts are for persons: a program that could make accounts would outlive its token. */
async function loadManaged(
  ctx: Ctx,
  input: { id: string; version: number },
): Promise<{ account: Account; roles: Role[] }> {
  const account = await loadForChange(ctx, Account, input);
  const roles = await rolesOf(ctx, account.roleKeys);
  if (!mayGive(ctx.actor, permissionsIn(roles))) forbid();
  return { account, roles };
}

async function grantableRoles(ctx: Ctx, ids: readonly string[]): Promise<Role[]> {
  const roles = await loadRoles(ctx, ids, 'roleIds');
  if (!roles.every(({ permissions }) => mayGive(ctx.actor, permissions)))
    throw new Refusal('ROLE_ABOVE_OWN', ['input', 'roleIds']);
  return roles;
}

async function employeeWithoutAccount(
  ctx: Ctx,
  id: string | null | undefined,
  own: Account | null,
): Promise<Employee | null | undefined> {
  const employee = await loadGiven(ctx, Employee, { id, path: 'employeeId' });
  if (!employee) return employee;
  const taken = await ctx.em.count(Account, { employee, ...(own ? { id: { $ne: own.id } } : {}) }, PAST_SCOPE);
  if (taken) throw new Refusal('EMPLOYEE_HAS_ACCOUNT', ['input', 'employeeId']);
  return employee;
}

export async function createAccount(
  ctx: Ctx,
  input: AccountCreateInput,
): Promise<{ account: Account; clearText: string | null }> {
  const loginName = normalizeLoginName(input.loginName);
  const { displayName = null, locale, password } = input;
  new InputCheck()
    .rule('loginName', whyNotLoginName(loginName))
    .text('displayName', displayName, { most: 100 })
    .rule('locale', locale ? whyNotLocale(locale) : null)
    .rule('password', typeof password === 'string' ? whyNotPassword(password, loginName) : null)
    .done();
  if (await ctx.em.count(Account, { loginName }, PAST_SCOPE))
    throw new Refusal('LOGIN_NAME_TAKEN', ['input', 'loginName']);
  const roles = await grantableRoles(ctx, input.roleIds);
  const employee = (await employeeWithoutAccount(ctx, input.employeeId, null)) ?? null;

  const account = add(ctx, Account, {
    loginName,
    displayName,
    employee,
    roleKeys: roles.map(({ key }) => key),
    locale: locale ?? 'zh-CN',
  });
  if (typeof password !== 'string') return { account, clearText: await makePasswordLink(ctx, account) };
  Object.assign(account, {
    passwordHash: await hashPassword(password),
    isProvisional: true,
    passwordChangedAt: ctx.now,
  });
  return { account, clearText: null };
}

export async function editAccount(ctx: Ctx, input: AccountEditInput): Promise<Account> {
  const { displayName, locale, isDisabled } = input;
  new InputCheck()
    .text('displayName', displayName, { most: 100 })
    .rule('locale', locale === undefined ? null : whyNotLocale(locale ?? ''))
    .rule('isDisabled', isDisabled === null ? 'VALUE_REQUIRED' : null)
    .rule('roleIds', input.roleIds === null ? 'VALUE_REQUIRED' : null)
    .done();
  const { account, roles: held } = await loadManaged(ctx, input);
  const roles = input.roleIds ? await grantableRoles(ctx, input.roleIds) : held;
  await checkLockout(ctx, account, { held, roles, isDisabled: isDisabled ?? account.isDisabled });

  const employee = await employeeWithoutAccount(ctx, input.employeeId, account);
  if (isDisabled && !account.isDisabled) await close(ctx, account, input.isUrgent === true);
  // Nothing is asked of the database from here on: a question would write what is half changed.
  if (employee !== undefined) account.employee = employee;
  if (input.roleIds) account.roleKeys = roles.map(({ key }) => key);
  assignGiven(account, { displayName, locale, isDisabled } as Partial<Account>, [
    'displayName',
    'locale',
    'isDisabled',
  ]);
  return account;
}

/** Whoever still holds customers, tasks or decisions hands them over first, but where it is urgent (rules 8.4). */
async function close(ctx: Ctx, account: Account, isUrgent: boolean): Promise<void> {
  const kept = account.employee && !isUrgent ? await whyNotLeaving(ctx, account.employee) : null;
  refuseIf(kept, ['input', 'isDisabled']);
  await closeDoors(ctx, account);
}

interface Change {
  readonly held: readonly Role[];
  readonly roles: readonly Role[];
  readonly isDisabled: boolean;
}

async function checkLockout(ctx: Ctx, account: Account, { held, roles, isDisabled }: Change): Promise<void> {
  const before = { isDisabled: account.isDisabled, permissions: permissionsIn(held) };
  const after = { isDisabled, permissions: permissionsIn(roles) };
  if (account.id === ctx.actor.accountId)
    refuseIf(whyNotChangeOwn(before, after), ['input', after.isDisabled ? 'isDisabled' : 'roleIds']);
  if (isAdministrator(before) && !isAdministrator(after)) await ensureAdministratorRemains(ctx, account);
}

async function closeDoors(ctx: Ctx, account: Account): Promise<void> {
  await endOtherSessions(ctx, account);
  await revokeTokensOf(ctx, account);
}

export async function unlockAccount(ctx: Ctx, input: AccountUnlockInput): Promise<Account> {
  const { account } = await loadManaged(ctx, input);
  await forgetGuesses(ctx, account.loginName);
  return account;
}

export async function createPasswordLink(
  ctx: Ctx,
  input: PasswordLinkCreateInput,
): Promise<{ account: Account; clearText: string }> {
  const { account } = await loadManaged(ctx, input);
  refuseIf(account.isDisabled ? 'ACCOUNT_DISABLED' : null);
  return { account, clearText: await makePasswordLink(ctx, account) };
}

export async function setLocale(ctx: Ctx, { locale }: LocaleSetInput): Promise<void> {
  refuseIf(whyNotLocale(locale), ['input', 'locale']);
  const { accountId, kind } = ctx.actor;
  if (kind !== 'person' || !accountId) return forbid();
  const account = await ctx.em.findOneOrFail(Account, { id: accountId }, PAST_SCOPE);
  account.locale = locale;
}
