import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Role } from './role.entity.ts';

/** Everybody knows the roles he holds. */
defineScope(Role, ({ can, t, me }) =>
  can('role:read')
    ? EVERYTHING
    : `exists (select 1 from accounts own where own.id = ${me.accountId} and ${t}.key = any(own.role_keys))`,
);
