import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';

/** `noun:verb`. The list stands in the staff module; the kernel only carries them. */
export type Permission = `${string}:${string}`;

/** Who asks: a person with a session, a program with a token, or the product itself (jobs, import from the command line). */
export interface Actor {
  readonly kind: 'person' | 'token' | 'system';
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly employeeId: string | null;
  readonly permissions: ReadonlySet<Permission>;
  /** The reps for whom the actor acts: the own employee, and for assistants the reps assigned to them. */
  readonly repIds: readonly string[];
  /** The shops that the actor carries today as store manager (domain-rules 17). */
  readonly shopIds: readonly string[];
  /** The regions whose shops the actor looks after today (domain-rules 18.4). */
  readonly ledRegionIds: readonly string[];
  /** Customers that an access grant opens to the person at this moment, each with its grant (domain-rules 6.5). */
  readonly grants?: ReadonlyMap<string, string>;
  /** Customers handed over so lately that own entries about them stay readable (domain-rules 6.5). */
  readonly formerIds?: readonly string[];
  /** Set for tokens that reach nothing but saved queries. */
  readonly isForSavedQueriesOnly?: boolean;
  can(permission: Permission): boolean;
}

/** What becomes known of an operation while it is answered, for log and metrics. */
export interface OperationReport {
  kind: 'query' | 'mutation' | 'subscription' | 'none';
  /** As the client calls it, or the name of a saved query. */
  operation: string | null;
  actor: string | null;
  /** Of its first error. */
  code: string | null;
  cost: { readonly estimated: number; readonly statements: number } | null;
}

/** What the request brought that some answers depend on. */
export interface RequestFacts {
  readonly report: OperationReport;
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly setCookie: (value: string, maxAgeSeconds: number) => void;
}

/** Where and why a text is no query that can be asked; line and column count from 1. */
export interface DocumentFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** First argument of every action and query. */
export interface Ctx {
  readonly actor: Actor;
  readonly em: EntityManager;
  /** The instant of the request. Never `new Date()` in a module: tests set this one. */
  readonly now: Date;
  /** The company's zone, such as `Asia/Shanghai`. */
  readonly zone: string;
  readonly request: RequestFacts;
  readonly log: Logger;
  /** Runs a reading statement of a `*.queries.ts`; below the reader it is part of the request's snapshot. */
  readonly read: <T>(text: string, values: readonly unknown[]) => Promise<T[]>;
  /** Holds a text against schema and limits, as if it were asked; null when it is one query that fits. */
  readonly checkQuery: (text: string) => DocumentFault | null;
  /** The mutation or job that is running, for the journal. */
  readonly action?: string;
  /** Why this is done, for the journal; actions that ask for a reason set it. */
  reason?: string;
}

/** A request before sign-in: nobody, who may do only what `@Allow('public')` opens. */
export const NOBODY: Actor = {
  kind: 'person',
  accountId: null,
  sessionId: null,
  employeeId: null,
  permissions: new Set(),
  repIds: [],
  shopIds: [],
  ledRegionIds: [],
  can: () => false,
};
