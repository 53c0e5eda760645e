import type pg from 'pg';

/** Who answers: the product, and what it is held against. */
export const SYSTEMS = ['product', 'postgraphile', 'apollo', 'hand-written'] as const;
/** Of every system's pool for reading. */
export const CONNECTIONS = 16;

export type SystemName = (typeof SYSTEMS)[number];

/** One client of a load: what it sends with every request, and the bodies it sends in turn. */
export interface ClientPlan {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
}

/** The values of one request, by what each system calls them. */
export interface Parameter {
  /** Of the GraphQL documents. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where one system wants something else, such as its own cursor. */
  readonly own?: Partial<Record<SystemName, Readonly<Record<string, unknown>>>>;
  /** Of the hand-written statement. */
  readonly values: readonly unknown[];
}

/** What a question may look at to find its parameters. */
export interface World {
  readonly database: pg.Pool;
  /** Asks a system and answers its `data`. */
  ask(system: SystemName, query: string, variables: object): Promise<Record<string, unknown>>;
}

/**
 * A question for reading. Its folder holds `product.graphql`, `postgraphile.graphql`, `apollo.graphql` and
 * `hand-written.sql`, whose one column is the JSON text of the answer.
 */
export interface Question {
  readonly key: string;
  readonly title: string;
  readonly folder: string;
  /** A token gets larger pages and may ask for more, but reads no personal fields (promises S5, D5). */
  readonly asker: 'person' | 'token';
  parameters(world: World): Promise<readonly Parameter[]>;
}
