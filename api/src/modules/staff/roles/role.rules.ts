import { isPermission, type StaffPermission } from './permissions.ts';

/** Without these the administrators could not put a mistake right. */
const KEPT_BY_ADMIN: readonly StaffPermission[] = ['account:manage', 'role:manage', 'role:read', 'account:read'];

export function whyNotPermissions(
  roleKey: string,
  permissions: readonly string[],
): 'PERMISSION_UNKNOWN' | 'ROLE_ADMIN_INCOMPLETE' | null {
  if (!permissions.every(isPermission)) return 'PERMISSION_UNKNOWN';
  if (roleKey === 'ADMIN' && !KEPT_BY_ADMIN.every((name) => permissions.includes(name))) return 'ROLE_ADMIN_INCOMPLETE';
  return null;
}
