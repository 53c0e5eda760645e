import { defineOpening } from '../../staff/index.ts';

/** What of the archive a person without any right to it may read of the customers that a grant opens. */
const WITH_A_GRANT = ['customer:readName', 'customer:readProfile', 'contact:read', 'visit:readMemo'] as const;

defineOpening({
  name: 'grants',
  sql: `(select coalesce(json_object_agg(g.customer_id, g.id), '{}') from access_grants g
         where g.employee_id = a.employee_id and g.starts_at <= $2 and g.ends_at > $2)`,
  // Rights on fields hold for all rows that one sees, so whoever sees every customer gets none by a grant.
  opens: (held) => ['customer:readGranted', ...(held.has('customer:readAll') ? [] : WITH_A_GRANT)],
});

/** Days that entries by one's own hand stay readable after a hand-over, as the setting says. */
const AUTHOR_DAYS = `coalesce((select s.value::int from setting_values s
  where s.key = 'access.authorRead' and s.valid_from <= today.day order by s.valid_from desc, s.id desc limit 1), 30)`;

/** Also of those for whom an assistant wrote. */
const REPS = `(select array_agg(ra.rep_id) from rep_assignments ra where ra.assistant_id = a.employee_id)`;

defineOpening({
  name: 'formerIds',
  sql: `(select coalesce(json_agg(distinct p.customer_id), '[]') from ownership_periods p
         where p.rep_id = any(a.employee_id || ${REPS}) and p.ends_at > $2::timestamptz - make_interval(days => ${AUTHOR_DAYS}))`,
  opens: () => ['visit:readAuthored'],
});
