import { holdersOf, ownUnless, type Rule } from './rule.ts';

/** Entry, leaving and papers of the people (rules 20.0). */
export const PERSONNEL_ROWS: Readonly<Record<string, Rule>> = {
  Employment: ownUnless(
    'employment:read',
    ({ employee }, { employeeId }) => employeeId !== null && employee === employeeId,
  ),
  EmployeeDocument: holdersOf('employeeDocument:read'),
};
