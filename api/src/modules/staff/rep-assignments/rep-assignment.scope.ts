import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { RepAssignment } from './rep-assignment.entity.ts';

/** Both sides of an assignment know of it. */
defineScope(RepAssignment, ({ can, t, me }) =>
  can('repAssignment:read') ? EVERYTHING : `${me.employeeId} in (${t}.assistant_id, ${t}.rep_id)`,
);
