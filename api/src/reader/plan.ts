import type { FieldNode, GraphQLField, SelectionSetNode } from 'graphql';

import type { SummaryPlan } from './aggregate-plan.ts';
import type { Column, EntityType, ToMany, ToOne } from './catalog.ts';
import type { RowWriter } from './writer.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Arguments = Readonly<Record<string, unknown>>;
export type AnyField = GraphQLField<unknown, unknown>;

/** One statement: the columns it selects, and every way its rows are written out. */
export class Level {
  readonly columns: string[] = [];
  readonly logged: { readonly field: string; readonly at: number }[] = [];
  readonly views: View[] = [];

  constructor(
    readonly entity: EntityType,
    /** Names the statement in its comment: operation and way to the field. */
    readonly label: string,
  ) {
    this.at(entity.id);
  }

  /** Where the column stands in the rows; asked for twice, it is selected once. */
  at(column: Column): number {
    const sql = column.sql('t');
    const known = this.columns.indexOf(sql);
    return known >= 0 ? known : this.columns.push(sql) - 1;
  }

  /** Notes the reading of the field for each row that has something in that place (promise D1). */
  log(field: string, at: number): void {
    if (!this.logged.some((one) => one.field === field)) this.logged.push({ field, at });
  }
}

export interface OnePlan {
  readonly at: number;
  readonly level: Level;
  /** The field's name where the schema promises a row. */
  readonly promised: string | null;
}
export interface ManyPlan {
  readonly field: ToMany;
  readonly level: Level;
  readonly args: (variables: Variables) => Arguments;
  /** Absent for plain lists. */
  readonly connection: ConnectionPlan | null;
}
export interface CodePlan {
  readonly facts: readonly { readonly name: string; readonly at: number; readonly of: Column | ToOne }[];
  readonly field: AnyField;
  readonly args: (variables: Variables) => Arguments;
  readonly plain: PlainPlan;
}
/** One selection set over the rows of a level. */
export interface View {
  readonly write: RowWriter;
  readonly ones: readonly OnePlan[];
  readonly manys: readonly ManyPlan[];
  readonly codes: readonly CodePlan[];
}

export type EdgePart =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'cursor' }
  | { readonly key: string; readonly kind: 'node'; readonly view: number };
export type ConnectionPart =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'totalCount' }
  /** Which of the plan's summaries stands there. */
  | { readonly key: string; readonly kind: 'summary'; readonly at: number }
  | { readonly key: string; readonly kind: 'nodes'; readonly view: number }
  | { readonly key: string; readonly kind: 'edges'; readonly parts: readonly EdgePart[] }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly fields: readonly { key: string; name: string }[] };
export interface ConnectionPlan {
  readonly parts: readonly ConnectionPart[];
  readonly counts: boolean;
  readonly summaries: readonly SummaryPlan[];
}

/** Values that are no rows: payloads, reports, results of code fields. Rows inside them are read by id. */
export type PlainPlan =
  | { readonly kind: 'leaf'; readonly serialize: (value: unknown) => unknown }
  | { readonly kind: 'list'; readonly of: PlainPlan }
  | { readonly kind: 'row'; readonly level: Level }
  | { readonly kind: 'object'; readonly fields: readonly PlainField[] };
export interface PlainField {
  readonly key: string;
  readonly field: AnyField | null;
  readonly text: string;
  readonly args: (variables: Variables) => Arguments;
  readonly plan: PlainPlan | null;
}

export type Selections = readonly SelectionSetNode[];
export type Grouped = Map<string, FieldNode[]>;
/** A fragment counts once a selection set, as the specification has it; otherwise nested spreads grow without bound. */
export interface Collecting {
  readonly grouped: Grouped;
  readonly spread: Set<string>;
}
