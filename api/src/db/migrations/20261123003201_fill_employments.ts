import { OnlineMigration } from '../online-migration.ts';

/** Of a person, by the postings in a time; who was never posted works where the file says. */
function shop(order: 'asc' | 'desc'): string {
  return `case when exists (select from postings p where p.employee_id = e.id)
      then (select p.shop_id from postings p where p.employee_id = e.id and (e.left_on is null or p.starts_on <= e.left_on)
        and (p.ends_on is null or p.ends_on >= e.hired_on) order by p.starts_on ${order} limit 1)
      else e.shop_id end`;
}

/** Who works or worked here has an employment since the first day that the file tells. */
export class Migration20261123003201_fill_employments extends OnlineMigration {
  override async up(): Promise<void> {
    this.refer('employments.employee_id', 'employees');
    this.refer('employments.hire_shop_id', 'shops');
    this.refer('employments.leave_shop_id', 'shops');
    this.refer('employee_documents.employee_id', 'employees');
    await this.fill({
      table: 'employees',
      statements: [
        `insert into employments (id, created_at, updated_at, version, employee_id, hired_on, left_on, hire_shop_id, leave_shop_id)
         select gen_random_uuid(), now(), now(), 1, e.id, e.hired_on, e.left_on, ${shop('asc')},
           case when e.left_on is not null then ${shop('desc')} end
         from employees e where e.id = any (?::uuid[]) and e.hired_on is not null
           and not exists (select from employments m where m.employee_id = e.id)`,
      ],
    });
  }
}
