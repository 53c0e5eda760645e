import type { Ctx, Permission } from '../../../kernel/context.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import type { ScopeQuestion } from '../../../kernel/scope.ts';

/** Rows that files may belong to. */
export interface FileOwner {
  /** Who sees a row sees its files, on every road: the scope of the entity decides, as far as nothing below narrows it. */
  readonly entity: ClassType;
  readonly table: string;
  /** A right that reading the files needs beside seeing the row. */
  readonly right?: Permission;
  /** Which of the rows in sight show their files, by the alias of the row; without it all of them do. */
  readonly among?: (question: ScopeQuestion) => string;
  /** Whether files may be added to this row and taken away from it now; asked only about rows that the actor sees. */
  readonly mayAttach: (ctx: Ctx, id: string) => Promise<boolean>;
}

const owners = new Map<string, FileOwner>();

/** Lets files belong to rows of an entity; its name is their `ownerType`. */
export function defineFileOwner(owner: FileOwner): void {
  owners.set(owner.entity.name, owner);
}

export function fileOwner(type: string): FileOwner | undefined {
  return owners.get(type);
}

export function fileOwners(): readonly FileOwner[] {
  return [...owners.values()];
}
