import type { Actor, Ctx } from '../../kernel/context.ts';

/** What a job gets: the product itself as actor, who may do everything, and what belongs to this run. */
export interface JobCtx extends Ctx {
  readonly runId: string;
  /** Account that caused the run, or null. */
  readonly requestedBy: string | null;
  /** Tells how far it is. Ends the attempt when somebody called the run off or the product is shutting down. */
  progress(done: number, total: number, note?: string): Promise<void>;
  /**
   * One transaction with journal, as a mutation has; a refusal is thrown. With `once`, a name that is unique within the run,
   * it is done once even when the process is killed right after it: the next attempt gets the first answer. Without, doing
   * it again must change nothing more.
   */
  act<T extends object>(name: string, work: (ctx: Ctx) => Promise<T>, once?: string): Promise<T>;
  /** The same run in the name of a person, with his rights and no more: what somebody caused by himself. */
  as(actor: Actor): JobCtx;
  /** A transaction for each record; one that fails is reported on the run and stops no other. */
  each<T>(records: readonly T[], step: JobStep<T>): Promise<JobSum>;
  /** Many records to a transaction, and several of these at once. Of a batch that fails the halves are tried, down to the record. */
  eachBatch<T>(records: readonly T[], step: JobBatchStep<T>): Promise<JobSum>;
}

export interface JobSum {
  readonly done: number;
  readonly failed: number;
}

export interface JobBatchStep<T> {
  /** The action, for the journal. */
  readonly name: string;
  readonly key: (record: T) => string;
  readonly size: number;
  readonly atOnce: number;
  /** Doing it again must change nothing more. */
  readonly work: (ctx: Ctx, records: readonly T[]) => Promise<void>;
}

export interface JobStep<T> {
  /** The action, for the journal. */
  readonly name: string;
  /** What tells the record from others of the run: its id. */
  readonly key: (record: T) => string;
  readonly work: (ctx: Ctx, record: T) => Promise<void>;
}

export interface JobDefinition<P = unknown> {
  /** `noun.verb`, such as `abc.classify`. */
  readonly name: string;
  /** For the page of the jobs, in English. */
  readonly description: string;
  /** Cron pattern in the company's zone, such as `0 3 1 1,4,7,10 *`. */
  readonly schedule?: string;
  /** Asked when the product starts: whether it is wanted before its slot, for rows of a release before or made past the product. */
  readonly isOverdue?: (ctx: Ctx) => Promise<boolean>;
  /** How often it is tried before it counts as failed. */
  readonly attempts?: number;
  run(ctx: JobCtx, payload: P): Promise<void>;
}

const definitions = new Map<string, JobDefinition>();

const USUAL_ATTEMPTS = 5;

/** Says what is done in the background under a name. Modules do so when they are loaded. */
export function defineJob<P = unknown>(definition: JobDefinition<P>): void {
  definitions.set(definition.name, definition as JobDefinition);
}

export function jobNamed(name: string): JobDefinition | undefined {
  return definitions.get(name);
}

export function attemptsOf(name: string): number {
  return definitions.get(name)?.attempts ?? USUAL_ATTEMPTS;
}

export function allJobs(): readonly JobDefinition[] {
  return [...definitions.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
