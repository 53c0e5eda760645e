import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Account } from '../accounts/account.entity.ts';
import { Role } from '../roles/role.entity.ts';
import { mayChangeView } from './saved-view.access.ts';
import { SavedView } from './saved-view.entity.ts';
import { whyNotDefault, whyNotList } from './saved-view.rules.ts';
import type { SavedViewCreateInput, SavedViewEditInput, SavedViewRemoveInput } from './saved-view.types.ts';

const NAME = 60;
const STATE = 4_000;
const PAST_SCOPE = { filters: { scope: false } } as const;

/** A list opens for a role with one view: the former one gives way. */
async function becomeDefault(ctx: Ctx, view: SavedView, roles: readonly string[]): Promise<void> {
  const known = roles.length > 0 ? await ctx.em.find(Role, {}, PAST_SCOPE) : [];
  refuseIf(whyNotDefault(roles, { isShared: view.isShared, known: known.map(({ key }) => key) }), [
    'input',
    'defaultOfRoles',
  ]);
  view.defaultOfRoles = [...new Set(roles)];
  if (roles.length === 0) return;
  const others = await ctx.em.find(
    SavedView,
    { list: view.list, id: { $ne: view.id }, defaultOfRoles: { $overlap: [...roles] } },
    PAST_SCOPE,
  );
  for (const other of others) other.defaultOfRoles = other.defaultOfRoles.filter((role) => !roles.includes(role));
}

export async function createSavedView(ctx: Ctx, input: SavedViewCreateInput): Promise<SavedView> {
  const { list, name, state, isShared = false, defaultOfRoles } = input;
  new InputCheck()
    .rule('list', whyNotList(list))
    .text('name', name, { most: NAME, required: true })
    .text('state', state, { most: STATE })
    .done();
  const { accountId } = ctx.actor;
  if (!accountId || (isShared && !ctx.actor.can('view:share'))) forbid();

  const owner = ctx.em.getReference(Account, accountId);
  const view = add(ctx, SavedView, { list, name: name.trim(), state, isShared: isShared === true, owner });
  await becomeDefault(ctx, view, defaultOfRoles ?? []);
  return view;
}

export async function editSavedView(ctx: Ctx, input: SavedViewEditInput): Promise<SavedView> {
  new InputCheck()
    .givenText('name', input.name, NAME)
    .text('state', input.state, { most: STATE })
    .rule('state', input.state === null ? 'VALUE_REQUIRED' : null)
    .rule('isShared', input.isShared === null ? 'VALUE_REQUIRED' : null)
    .done();
  const view = await loadForChange(ctx, SavedView, input);
  if (!mayChangeView(ctx.actor, view)) forbid();
  const changesSharing = typeof input.isShared === 'boolean' && input.isShared !== view.isShared;
  if (changesSharing && !ctx.actor.can('view:share')) forbid();

  assignGiven(view, input, ['name', 'state', 'isShared']);
  const roles = input.defaultOfRoles ?? (view.isShared ? null : []);
  if (roles) await becomeDefault(ctx, view, roles);
  return view;
}

export async function removeSavedView(ctx: Ctx, input: SavedViewRemoveInput): Promise<void> {
  const view = await loadForChange(ctx, SavedView, input);
  if (!mayChangeView(ctx.actor, view)) forbid();
  ctx.em.remove(view);
}
