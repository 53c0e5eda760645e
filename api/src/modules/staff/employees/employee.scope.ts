import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Employee } from './employee.entity.ts';

/** Everybody knows at least his own row. */
defineScope(Employee, ({ can, t, me }) => (can('employee:read') ? EVERYTHING : `${t}.id = ${me.employeeId}`));
