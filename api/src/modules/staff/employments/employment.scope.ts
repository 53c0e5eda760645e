import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Employment } from './employment.entity.ts';

/** Everybody knows when he came and went himself. */
defineScope(Employment, ({ can, t, me }) =>
  can('employment:read') ? EVERYTHING : `${t}.employee_id = ${me.employeeId}`,
);
