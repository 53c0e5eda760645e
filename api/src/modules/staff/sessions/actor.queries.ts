import type { Pool } from 'pg';

import type { Actor, Ctx, Permission } from '../../../kernel/context.ts';
import { isSessionOver } from '../accounts/sign-in.rules.ts';
import { API_TOKEN_PREFIX, tokenPermissions, withinScope } from '../api-tokens/api-token.rules.ts';
import { definedOpenings } from './openings.ts';
import { secretHash } from './secret.ts';

export interface Moment {
  readonly now: Date;
  readonly zone: string;
}

interface AccountFacts {
  readonly accountId: string;
  readonly employeeId: string | null;
  readonly isProvisional: boolean;
  readonly roleKeys: readonly string[];
  readonly permissions: readonly string[];
  readonly assignedReps: readonly string[];
  readonly shopIds: readonly string[];
  readonly ledRegionIds: readonly string[];
}
interface SessionRow extends AccountFacts {
  readonly sessionId: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly grants: Readonly<Record<string, string>>;
  readonly formerIds: readonly string[];
}
interface TokenRow extends AccountFacts {
  readonly tokenId: string;
  readonly lastUsedAt: string | null;
  readonly permissionsOfRole: readonly string[];
  /** Null: all of the role's. */
  readonly scope: readonly string[] | null;
  readonly isForSavedQueriesOnly: boolean;
}

/**
 * What both statements ask of the account `a`; $2 is the instant, $3 the zone. A region is led by a store manager of it: who
 * is none any more leads nothing, whatever was entered (rules 18.4).
 */
const ACCOUNT_FACTS = `
  'accountId', a.id, 'employeeId', a.employee_id, 'isProvisional', a.must_change_password, 'roleKeys', a.role_keys,
  'permissions', (select coalesce(json_agg(distinct permission), '[]')
                  from roles r cross join unnest(r.permissions) permission where r.key = any(a.role_keys)),
  'assignedReps', (select coalesce(json_agg(distinct ra.rep_id), '[]') from rep_assignments ra
                   where ra.assistant_id = a.employee_id and ra.starts_on <= today.day
                     and (ra.ends_on is null or ra.ends_on >= today.day)),
  'shopIds', (select coalesce(json_agg(p.shop_id), '[]') from postings p
              where p.employee_id = a.employee_id and p.post = 'STORE_MANAGER' and p.starts_on <= today.day
                and (p.ends_on is null or p.ends_on >= today.day)),
  'ledRegionIds', (select coalesce(json_agg(l.region_id), '[]') from region_leaders l
                   where l.employee_id = a.employee_id and l.starts_on <= today.day
                     and (l.ends_on is null or l.ends_on >= today.day)
                     and exists (select from postings p join shops s on s.id = p.shop_id and s.region_id = l.region_id
                       where p.employee_id = l.employee_id and p.post = 'STORE_MANAGER' and p.starts_on <= today.day
                         and (p.ends_on is null or p.ends_on >= today.day)))`;

/** Whoever is disabled, or has left, does nothing more. */
const OPEN_ACCOUNT = `
  join accounts a on a.id = t.account_id and not a.is_disabled
  cross join lateral (select ($2::timestamptz at time zone $3)::date as day) today
  left join employees e on e.id = a.employee_id
  where t.token_hash = $1 and (e.left_on is null or e.left_on >= today.day)`;

/** What other modules open to a person for a time. */
function openings(): string {
  return definedOpenings()
    .map(({ name, sql }) => `, '${name}', ${sql}`)
    .join('');
}

/** Made at the first request, when every module has said what it opens. */
let sessionStatement: { readonly name: string; readonly text: string } | undefined;

function session(): { readonly name: string; readonly text: string } {
  sessionStatement ??= {
    name: 'actor_of_session',
    text: `/* staff.actorOfSession */
  select json_build_object('sessionId', t.id, 'startedAt', t.created_at, 'lastSeenAt', t.last_seen_at, ${ACCOUNT_FACTS}${openings()})::text as facts
  from sessions t ${OPEN_ACCOUNT} and t.expires_at > $2`,
  };
  return sessionStatement;
}

const TOKEN = {
  name: 'actor_of_token',
  text: `/* staff.actorOfToken */
  select json_build_object('tokenId', t.id, 'lastUsedAt', t.last_used_at, 'permissionsOfRole', held.permissions,
    'scope', t.permissions, 'isForSavedQueriesOnly', t.is_for_saved_queries_only, ${ACCOUNT_FACTS})::text as facts
  from api_tokens t join roles held on held.id = t.role_id ${OPEN_ACCOUNT}
    and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2)`,
};

/** Sessions and accounts know the same of a person, so that work in the background reaches what he reaches himself. */
function accountText(): string {
  return `/* staff.actorOfAccount */
  select json_build_object(${ACCOUNT_FACTS}${openings()})::text as facts
  from accounts a cross join lateral (select ($2::timestamptz at time zone $3)::date as day) today
  left join employees e on e.id = a.employee_id
  where a.id = $1 and not a.is_disabled and (e.left_on is null or e.left_on >= today.day)`;
}

const LONGEST_SECRET = 200;

/** Runs before every request: prepared once a connection, or planning it would cost more than all the rest of it. */
async function factsOf<T>(
  pool: Pool,
  statement: { readonly name: string; readonly text: string },
  { clearText, now, zone }: Moment & { clearText: string },
): Promise<T | null> {
  if (clearText.length > LONGEST_SECRET) return null;
  const values = [secretHash(clearText), now.toISOString(), zone];
  const { rows } = await pool.query<{ facts: string }>({ ...statement, values });
  return rows[0] ? (JSON.parse(rows[0].facts) as T) : null;
}

const MOST_SETS = 1000;
const sets = new Map<string, ReadonlySet<Permission>>();

/** Equal rights as the same set, so that what is kept for a set of rights is found without comparing them. */
function heldSet(permissions: readonly string[]): ReadonlySet<Permission> {
  const key = permissions.join(' ');
  let held = sets.get(key);
  if (!held) {
    if (sets.size >= MOST_SETS) sets.clear();
    held = new Set(permissions as Permission[]);
    sets.set(key, held);
  }
  return held;
}

function actorOf(
  kind: 'person' | 'token',
  facts: AccountFacts & { sessionId?: string },
  permissions: readonly string[],
): Actor {
  // Somebody else knows the password: nothing is open but changing it, signing out and asking who one is.
  const held = heldSet(facts.isProvisional ? [] : permissions);
  return {
    kind,
    accountId: facts.accountId,
    sessionId: facts.sessionId ?? null,
    employeeId: facts.employeeId,
    permissions: held,
    repIds: [...new Set([...(facts.employeeId ? [facts.employeeId] : []), ...facts.assignedReps])],
    shopIds: facts.shopIds,
    ledRegionIds: facts.ledRegionIds,
    can: (permission) => held.has(permission),
  };
}

const MINUTE = 60_000;

function isMinuteAgo(instant: string | null, now: Date): boolean {
  return instant === null || now.getTime() - new Date(instant).getTime() >= MINUTE;
}

/** What is open to the person for a time, as rights and as rows (domain-rules 6.5); programs with tokens get none of it. */
function opened({ permissions, grants, formerIds }: Pick<SessionRow, 'permissions' | 'grants' | 'formerIds'>): Pick<
  Actor,
  'grants' | 'formerIds'
> & {
  readonly permissions: readonly string[];
} {
  const isOpen = { grants: Object.keys(grants).length > 0, formerIds: formerIds.length > 0 };
  if (!isOpen.grants && !isOpen.formerIds) return { permissions };
  const held = new Set(permissions);
  const more = definedOpenings().flatMap(({ name, opens }) => (isOpen[name] ? opens(held) : []));
  return { permissions: [...new Set([...permissions, ...more])], grants: new Map(Object.entries(grants)), formerIds };
}

/** Who is signed in with the cookie's value, or null. One statement, and once a minute a note of the time. */
export async function actorOfSession(pool: Pool, clearText: string, moment: Moment): Promise<Actor | null> {
  const { now } = moment;
  const facts = await factsOf<SessionRow>(pool, session(), { clearText, ...moment });
  if (!facts) return null;
  const { startedAt, lastSeenAt, roleKeys } = facts;
  if (isSessionOver({ startedAt: new Date(startedAt), lastSeenAt: new Date(lastSeenAt), roleKeys }, now)) return null;
  if (isMinuteAgo(lastSeenAt, now)) {
    await pool.query(
      '/* staff.sessionSeen */ update sessions set last_seen_at = $2 where id = $1 and last_seen_at < $2',
      [facts.sessionId, now.toISOString()],
    );
  }
  const { permissions, ...rows } = opened(facts);
  return { ...actorOf('person', facts, permissions), ...rows };
}

/** A person who caused work in the background, with the rights of this moment; null when he may do nothing any more. */
export async function actorOfAccount(
  { read, now, zone }: Pick<Ctx, 'read' | 'now' | 'zone'>,
  id: string,
): Promise<Actor | null> {
  const [row] = await read<{ facts: string }>(accountText(), [id, now.toISOString(), zone]);
  if (!row) return null;
  const facts = JSON.parse(row.facts) as Omit<SessionRow, 'sessionId' | 'startedAt' | 'lastSeenAt'>;
  const { permissions, ...rows } = opened(facts);
  return { ...actorOf('person', facts, permissions), ...rows };
}

/** In whose name a program asks with the token, or null. */
export async function actorOfToken(pool: Pool, clearText: string, moment: Moment): Promise<Actor | null> {
  const { now } = moment;
  if (!clearText.startsWith(API_TOKEN_PREFIX)) return null;
  const facts = await factsOf<TokenRow>(pool, TOKEN, { clearText, ...moment });
  if (!facts) return null;
  if (isMinuteAgo(facts.lastUsedAt, now)) {
    await pool.query('/* staff.tokenUsed */ update api_tokens set last_used_at = $2 where id = $1', [
      facts.tokenId,
      now.toISOString(),
    ]);
  }
  const inScope = withinScope(facts.permissionsOfRole, facts.scope);
  const actor = actorOf('token', facts, tokenPermissions(inScope, facts.permissions));
  return facts.isForSavedQueriesOnly ? { ...actor, isForSavedQueriesOnly: true } : actor;
}
