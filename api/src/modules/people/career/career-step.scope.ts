import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { CareerStep } from './career-step.entity.ts';

/** Everybody knows how far he has come himself. */
defineScope(CareerStep, ({ can, t, me }) => (can('career:read') ? EVERYTHING : `${t}.employee_id = ${me.employeeId}`));
