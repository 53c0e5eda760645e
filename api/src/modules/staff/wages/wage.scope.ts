import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Wage } from './wage.entity.ts';

/** Everybody knows what he earns himself. */
defineScope(Wage, ({ can, t, me }) => (can('wage:read') ? EVERYTHING : `${t}.employee_id = ${me.employeeId}`));
