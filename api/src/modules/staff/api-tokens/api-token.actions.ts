import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Account } from '../accounts/account.entity.ts';
import { Role } from '../roles/role.entity.ts';
import { randomSecret, secretHash } from '../sessions/secret.ts';
import { settingNow } from '../settings/setting.queries.ts';
import { ApiToken } from './api-token.entity.ts';
import { API_TOKEN_PREFIX, latestExpiry, shownPrefix, whyNotExpiry } from './api-token.rules.ts';
import type { ApiTokenCreateInput, ApiTokenRevokeInput } from './api-token.types.ts';

/** The clear text leaves with this answer and is known to nobody afterwards. */
export async function createApiToken(
  ctx: Ctx,
  input: ApiTokenCreateInput,
): Promise<{ apiToken: ApiToken; clearText: string }> {
  const { kind, accountId } = ctx.actor;
  if (kind !== 'person' || !accountId) return forbid();
  const { now } = ctx;
  const mostDays = await settingNow(ctx, 'apiToken.mostDays');
  const { name, permissions = null, expiresAt } = input;
  new InputCheck()
    .text('name', name, { most: 100, required: true })
    .rule('expiresAt', expiresAt ? whyNotExpiry(expiresAt, { now, mostDays }) : null)
    .done();
  const role = await loadReferred(ctx, Role, { id: input.roleId, path: 'roleId' });
  const isOfRole = permissions?.every((one) => role.permissions.includes(one)) ?? true;
  refuseIf(isOfRole ? null : 'API_TOKEN_RIGHT_NOT_OF_ROLE', ['input', 'permissions']);

  const clearText = API_TOKEN_PREFIX + randomSecret();
  const account = ctx.em.getReference(Account, accountId);
  const apiToken = add(ctx, ApiToken, {
    account,
    name: name.trim(),
    role,
    permissions,
    isForSavedQueriesOnly: input.isForSavedQueriesOnly === true,
    expiresAt: expiresAt ?? latestExpiry(now, mostDays),
    prefix: shownPrefix(clearText),
    tokenHash: secretHash(clearText),
  });
  return { apiToken, clearText };
}

/** A token that was revoked before stays revoked since then. */
export async function revokeApiToken(ctx: Ctx, input: ApiTokenRevokeInput): Promise<ApiToken> {
  const token = await loadForChange(ctx, ApiToken, input);
  token.revokedAt ??= ctx.now;
  return token;
}

export async function revokeTokensOf(ctx: Ctx, account: Account): Promise<void> {
  const tokens = await ctx.em.find(ApiToken, { account, revokedAt: null }, { filters: { scope: false } });
  for (const token of tokens) token.revokedAt = ctx.now;
}
