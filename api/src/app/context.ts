import { v7 as uuidv7 } from 'uuid';

import { managerFor } from '../kernel/action.ts';
import { type Actor, type Ctx, NOBODY, type RequestFacts } from '../kernel/context.ts';
import { actorOfSession, actorOfToken, type Moment } from '../modules/staff/index.ts';
import type { Archive } from './archive.ts';
import { kindOfAsker, newReport } from './observe/request-report.ts';

export const SESSION_COOKIE = 'archive_session';

/** What a request carries of who sends it. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly bearer: string | undefined;
}

/** The clock and zone of the company; tests set their own. */
export interface CompanyClock {
  readonly now: () => Date;
  readonly zone: string;
}

async function actorOf(archive: Archive, { cookie, bearer }: Credentials, moment: Moment): Promise<Actor> {
  if (bearer) return (await actorOfToken(archive.pool, bearer, moment)) ?? NOBODY;
  return (cookie && (await actorOfSession(archive.pool, cookie, moment))) || NOBODY;
}

export function contextOf(
  archive: Archive,
  { actor, now, zone, request }: Pick<Ctx, 'actor' | 'now' | 'zone' | 'request'>,
): Ctx {
  return {
    actor,
    now,
    zone,
    request,
    em: managerFor(archive.orm, actor),
    log: archive.log,
    checkQuery: archive.checkQuery,
    read: async (text, values) => (await archive.pool.query(text, [...values])).rows,
  };
}

/** Who asks and when, read anew for every request: a change of rights acts on the next one (promises S13). */
export async function requestContext(
  archive: Archive,
  { credentials, request, clock }: { credentials: Credentials; request: RequestFacts; clock: CompanyClock },
): Promise<Ctx> {
  const now = clock.now();
  const actor = await actorOf(archive, credentials, { now, zone: clock.zone });
  request.report.actor = kindOfAsker(actor);
  return contextOf(archive, { actor, now, zone: clock.zone, request });
}

/** The product itself at work: import from the command line, seeds, jobs. It may do everything. */
export function systemContext(archive: Archive, { now, zone }: { now: Date; zone: string }): Ctx {
  const actor: Actor = {
    kind: 'system',
    accountId: null,
    sessionId: null,
    employeeId: null,
    permissions: new Set(),
    repIds: [],
    shopIds: [],
    ledRegionIds: [],
    can: () => true,
  };
  const request: RequestFacts = {
    requestId: uuidv7(),
    report: newReport(),
    ip: '',
    userAgent: 'system',
    setCookie: () => undefined,
  };
  return contextOf(archive, { actor, now, zone, request });
}
