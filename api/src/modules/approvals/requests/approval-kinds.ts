import { registerEnumType } from 'type-graphql';

import type { Ctx, Permission } from '../../../kernel/context.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import type { ApprovalLevel } from './approval-request.rules.ts';

/** How values of a changed field are shown to somebody who decides. */
export interface FieldReading {
  /** Without it the values are hidden. */
  readonly right?: Permission;
  /** Shown in its place, for values that only a logged reading shows in full (promise D1). */
  readonly mask?: (value: string) => string;
  /** What that reading needs. */
  readonly inFull?: Permission;
}

/** What a slice says of one kind of request; the mechanism knows no subject itself. */
export interface ApprovalKind {
  /** Noun first, such as `CUSTOMER_DELETE`. */
  readonly kind: string;
  /** What is asked for, for the schema. */
  readonly description: string;
  readonly level: ApprovalLevel;
  /** Several may wait about one subject at once, such as changes of different fields. */
  readonly several?: boolean;
  /** Decided together at the regular meeting; a decision outside is flagged (rules 6.1). */
  readonly waitsForSession?: boolean;
  readonly reading?: (field: string) => FieldReading;
  /** Facts that need a right of their own, which not everybody holds who sees the request (promise S7). */
  readonly factRights?: Readonly<Record<string, Permission>>;
  /** Asked before consent is given; a reason refuses the decision and leaves the request as it is. */
  readonly whyNot?: (ctx: Ctx, request: ApprovalRequest) => Promise<RefusalCode | null>;
  /** Does what was asked for, in the transaction of the decision. `CONFLICT`: the facts have changed, nothing was done. */
  readonly apply: (ctx: Ctx, request: ApprovalRequest) => Promise<'CONFLICT' | void>;
  readonly reject?: (ctx: Ctx, request: ApprovalRequest) => Promise<void>;
  /** Where taking a request back is something else than a refusal. */
  readonly withdraw?: (ctx: Ctx, request: ApprovalRequest) => Promise<void>;
}

const kinds = new Map<string, ApprovalKind>();

/** Grows with `defineApproval`; the schema is built when every module has been read. */
export const ApprovalKindEnum: Record<string, string> = {};
const valuesConfig: Record<string, { description: string }> = {};
registerEnumType(ApprovalKindEnum, {
  name: 'ApprovalKind',
  description: 'What a request asks for.',
  valuesConfig,
});

export function defineApproval(kind: ApprovalKind): void {
  kinds.set(kind.kind, kind);
  ApprovalKindEnum[kind.kind] = kind.kind;
  valuesConfig[kind.kind] = { description: kind.description };
}

export function approvalKind(name: string): ApprovalKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No module defines the approval kind ${name}.`);
  return kind;
}

export function sessionKinds(): readonly string[] {
  return [...kinds.values()].filter(({ waitsForSession }) => waitsForSession).map(({ kind }) => kind);
}
