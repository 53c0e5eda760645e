import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { ShopPost } from '../../staff/index.ts';
import type { CareerLevel } from './career.enums.ts';

export interface PostedOn {
  readonly id: string;
  readonly employeeId: string;
  readonly startsOn: LocalDate;
  readonly post: ShopPost;
}

export interface WrittenOn {
  readonly id: string;
  readonly employeeId: string;
  readonly since: LocalDate;
  readonly level: CareerLevel;
}

const POSTED = `/* career.posted */ select p.id, p.employee_id as "employeeId", p.starts_on::text as "startsOn", p.post
  from postings p where p.employee_id = $1 order by p.starts_on`;
const WRITTEN = `/* career.written */ select s.id, s.employee_id as "employeeId", s.since::text as since, s.level
  from career_steps s where s.employee_id = $1 order by s.since`;

/** By the employments, of which there may be several; by the file of who has no day of entry. */
const HERE = `array(select m.employee_id from employments m
    where m.hired_on <= $1::date and (m.left_on is null or m.left_on >= $1::date)
  union all select e.id from employees e where e.hired_on is null and (e.left_on is null or e.left_on >= $1::date))`;
const ALL_POSTED = `/* career.allPosted */ select p.id, p.employee_id as "employeeId", p.starts_on::text as "startsOn", p.post
  from postings p where p.starts_on <= $1::date and p.employee_id = any(${HERE})`;
const ALL_WRITTEN = `/* career.allWritten */ select s.id, s.employee_id as "employeeId", s.since::text as since, s.level
  from career_steps s where s.since <= $1::date and s.employee_id = any(${HERE})`;

interface Facts {
  readonly posted: readonly PostedOn[];
  readonly written: readonly WrittenOn[];
}

export async function factsOf({ read }: Pick<Ctx, 'read'>, employeeId: string): Promise<Facts> {
  return { posted: await read(POSTED, [employeeId]), written: await read(WRITTEN, [employeeId]) };
}

/** Of everybody who works here on the date. */
export async function factsOn({ read }: Pick<Ctx, 'read'>, date: LocalDate): Promise<Facts> {
  return { posted: await read(ALL_POSTED, [date]), written: await read(ALL_WRITTEN, [date]) };
}
