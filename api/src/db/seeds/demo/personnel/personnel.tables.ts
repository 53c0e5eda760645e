import { EmployeeDocument } from '../../../../modules/people/index.ts';
import { Employment } from '../../../../modules/staff/index.ts';
import type { DemoCompany } from '../demo-company.ts';
import type { Table } from '../insert.ts';
import type { Making } from '../making.ts';
import type { PastRows } from './past-people.ts';
import { documentRows, employmentRows } from './personnel.rows.ts';

/** The files of people: when they came and went, and their papers (rules 20). */
export function personnelTables({ staff }: DemoCompany, making: Making, past: PastRows): readonly Table[] {
  return [
    [Employment, [...employmentRows(staff, making), ...past.employments]],
    [EmployeeDocument, documentRows(staff, making)],
  ];
}
