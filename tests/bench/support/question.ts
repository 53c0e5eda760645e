import type { IncomingHttpHeaders } from 'node:http';

import type pg from 'pg';

import type { Office } from './office.ts';

/** Who answers: the product, and what it is held against. */
export const SYSTEMS = ['product', 'postgraphile', 'apollo', 'hand-written'] as const;
export type SystemName = (typeof SYSTEMS)[number];

/** Of every system's pool for reading. */
export const CONNECTIONS = 16;

/** One client of a load: what it sends with every request, and the bodies it sends in turn. */
export interface ClientPlan {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
}

/** What can be asked something once, outside of any load. */
export interface Answering {
  /** The `data` of its answer; anything else is a failure. */
  ask(body: string, headers: Readonly<Record<string, string>>): Promise<Record<string, unknown>>;
}

/** What a question may look at to find what to ask. */
export interface World {
  readonly database: pg.Pool;
  readonly office: Office;
  system(name: SystemName): Answering;
}

/** A question put to one database. */
export interface Asking {
  /** Ends the run unless all systems answer the same to the same; how often they were asked. */
  compare(): Promise<number>;
  /** What the clients send in the next round; they begin at different bodies and start again after the last. */
  plans(system: SystemName): Promise<readonly ClientPlan[]>;
}

/**
 * What is measured. Its folder holds what each system is asked: `<system>.graphql`, and `hand-written.sql`, whose one column
 * is the JSON text of the answer, or else `hand-written.ts` with a function `answer`.
 */
export interface Question {
  readonly key: string;
  readonly title: string;
  readonly folder: string;
  readonly systems: readonly SystemName[];
  open(world: World): Promise<Asking>;
}

/** One answer of the hand-written peer: the JSON text of `data`. */
export type HandWritten = (
  values: readonly unknown[],
  asked: { readonly pool: pg.Pool; readonly headers: IncomingHttpHeaders },
) => Promise<string>;
