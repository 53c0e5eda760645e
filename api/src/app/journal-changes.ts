import DataLoader from 'dataloader';
import { Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../kernel/context.ts';
import { type ClassType, Right } from '../kernel/graphql.ts';
import { JournalEntry } from '../kernel/journal.ts';
import { JsonScalar } from '../kernel/json-scalar.ts';
import { Employee, peopleOfAccounts } from '../modules/staff/index.ts';
import { Computed, hidesFrom } from '../reader/index.ts';

const MASK = '***';

type Entry = Pick<JournalEntry, 'rowType' | 'before' | 'after'>;

/** A value in the journal is as much of a secret as the field itself (promises D1, S7); that it changed is told. */
function masked({ em, actor }: Context, rowType: string, values: unknown): unknown {
  if (values === null || typeof values !== 'object') return values;
  const meta = [...em.getMetadata().getAll().values()].find(({ className }) => className === rowType);
  if (!meta) return values;
  const isHidden = hidesFrom(meta.class as ClassType, actor);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value !== null && isHidden(name) ? MASK : value]),
  );
}

const people = new WeakMap<Context, DataLoader<string, string | null>>();

function personOf(ctx: Context): DataLoader<string, string | null> {
  const loader = people.get(ctx) ?? new DataLoader((ids: readonly string[]) => peopleOfAccounts(ctx, ids));
  people.set(ctx, loader);
  return loader;
}

@Resolver(() => JournalEntry)
export class JournalChangesResolver {
  @Computed(() => Employee, {
    needs: ['accountId'],
    nullable: true,
    description: 'Who did it; empty for the product itself and for accounts of no employee.',
  })
  async person(@Root() { accountId }: Pick<JournalEntry, 'accountId'>, @Ctx() ctx: Context) {
    const id = accountId && (await personOf(ctx).load(accountId));
    return id ? { id } : null;
  }

  @Right('journal:readChanges')
  @Computed(() => JsonScalar, {
    needs: ['rowType', 'before'],
    nullable: true,
    description: 'Changed fields as they were; secrets and personal values masked.',
  })
  before(@Root() { rowType, before }: Entry, @Ctx() ctx: Context): unknown {
    return masked(ctx, rowType, before);
  }

  @Right('journal:readChanges')
  @Computed(() => JsonScalar, {
    needs: ['rowType', 'after'],
    nullable: true,
    description: 'Changed fields as they became; secrets and personal values masked.',
  })
  after(@Root() { rowType, after }: Entry, @Ctx() ctx: Context): unknown {
    return masked(ctx, rowType, after);
  }
}
