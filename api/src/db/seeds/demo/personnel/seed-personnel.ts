import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { EmployeeDocument } from '../../../../modules/people/index.ts';
import { Employee, Employment, Posting } from '../../../../modules/staff/index.ts';
import type { DemoCompany } from '../demo-company.ts';
import { insert } from '../insert.ts';
import type { Making } from '../making.ts';
import type { Rows } from '../people.rows.ts';
import { formerClerks } from './former-staff.ts';
import { documentRows, employmentRows, formerEmployeeRows, formerPostingRows } from './personnel.rows.ts';

/** Beside the rows that are in the table, each with its journal entry. */
async function insertMore(em: EntityManager, entity: EntityClass<object>, rows: Rows): Promise<void> {
  await em.insertMany(entity, rows as never);
  const { tableName, className } = em.getMetadata().get(entity);
  const list = `{${rows.map(({ id }) => String(id)).join(',')}}`;
  await em.execute(
    `/* demo.journalMore */ insert into journal_entries
       (id, created_at, updated_at, version, at, action, row_type, row_id, row_version, kind, request_id)
     select gen_random_uuid(), created_at, created_at, 1, created_at, 'demo', ?, id, version, 'create', 'demo'
       from "${tableName}" where id = any(?::uuid[])`,
    [className, list],
  );
}

/** Who came and went, over which channel and why, and the papers of those who are here (rules 20). */
export async function seedPersonnel(em: EntityManager, { staff }: DemoCompany, making: Making): Promise<void> {
  const former = formerClerks(making.today);
  const employees = formerEmployeeRows(former, making);
  await insertMore(em, Employee, employees);
  await insertMore(em, Posting, formerPostingRows(former, employees, making));
  await insert(em, Employment, employmentRows({ staff, former, employees }, making));
  await insert(em, EmployeeDocument, documentRows(staff, making));
}
