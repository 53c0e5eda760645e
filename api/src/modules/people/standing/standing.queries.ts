import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';

export interface StandingFacts {
  readonly shopId: string | null;
  readonly managerId: string | null;
  readonly employments: readonly { readonly id: string; readonly from: LocalDate; readonly to: LocalDate | null }[];
  readonly postings: readonly {
    readonly id: string;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
    readonly post: string;
    readonly shopId: string | null;
  }[];
  readonly wages: readonly { readonly id: string; readonly from: LocalDate }[];
}

const FACTS = `/* people.standing */ select json_build_object('shopId', e.shop_id, 'managerId', e.manager_id,
    'employments', coalesce((select json_agg(json_build_object('id', m.id, 'from', m.hired_on, 'to', m.left_on))
      from employments m where m.employee_id = e.id), '[]'),
    'postings', coalesce((select json_agg(json_build_object('id', p.id, 'from', p.starts_on, 'to', p.ends_on,
      'post', p.post, 'shopId', p.shop_id)) from postings p where p.employee_id = e.id), '[]'),
    'wages', coalesce((select json_agg(json_build_object('id', w.id, 'from', w.valid_from))
      from wages w where w.employee_id = e.id), '[]'))::text as facts
  from employees e where e.id = $1::uuid`;

/** All that is dated in the file of an employee; what of it is shown the reader decides by the rights of the asker. */
export async function standingFacts({ read }: Ctx, employeeId: string): Promise<StandingFacts | null> {
  const [row] = await read<{ facts: string }>(FACTS, [employeeId]);
  return row ? (JSON.parse(row.facts) as StandingFacts) : null;
}

const CARRIER = `/* people.standingManager */ select p.employee_id as id from postings p
  join employees e on e.id = p.employee_id
  where p.shop_id = $1::uuid and p.post = 'STORE_MANAGER' and p.starts_on <= $2::date
    and (p.ends_on is null or p.ends_on >= $2::date) and (e.left_on is null or e.left_on >= $2::date)
  order by p.starts_on desc, p.id limit 1`;

export async function carrierOf({ read }: Ctx, shopId: string, on: LocalDate): Promise<string | null> {
  const [row] = await read<{ id: string }>(CARRIER, [shopId, on]);
  return row?.id ?? null;
}
