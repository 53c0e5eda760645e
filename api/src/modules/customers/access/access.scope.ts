import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { AccessGrant } from './access-grant.entity.ts';
import { AccessRequest } from './access-request.entity.ts';

/** Who asked sees the own ones; who answers for reading rights sees all. */
defineScope(AccessRequest, ({ can, t, me }) =>
  can('access:readAll') ? EVERYTHING : `${t}.requester_id = ${me.employeeId}`,
);

defineScope(AccessGrant, ({ can, t, me }) =>
  can('access:readAll') ? EVERYTHING : `${t}.employee_id = ${me.employeeId}`,
);
