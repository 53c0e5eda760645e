import { Args, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/faults.ts';
import { Computed } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { readPlace, writePlace } from './timeline.cursor.ts';
import { findMoments, type MomentRow } from './timeline.queries.ts';
import { MOST_MOMENTS, TimelineArgs, type TimelineMoment, TimelinePage, USUAL_MOMENTS } from './timeline.types.ts';

const MOST_CUSTOMERS = 5;

/** By request, however many levels ask. */
const asked = new WeakMap<Context['request'], number>();

/** One statement over every module for each customer: meant for the page of one, not for lists. */
function countCustomers({ request }: Context): void {
  const count = (asked.get(request) ?? 0) + 1;
  asked.set(request, count);
  if (count > MOST_CUSTOMERS) badInput(`Timelines may be asked of at most ${MOST_CUSTOMERS} customers at once.`);
}

function momentOf({ kind, rowType, id, instant, person, ...told }: MomentRow): TimelineMoment {
  return { ...told, kind, rowType, rowId: id, at: new Date(Number(instant)), person: person ? { id: person } : null };
}

@Resolver(() => Customer)
export class TimelineResolver {
  @Computed(() => TimelinePage, {
    needs: ['id'],
    description: 'Everything that happened with the customer, as far as one may see it, the newest first.',
  })
  async timeline(
    @Root() { id }: { id: string },
    @Ctx() ctx: Context,
    @Args(() => TimelineArgs) { kinds, first, after }: TimelineArgs,
  ): Promise<TimelinePage> {
    countCustomers(ctx);
    const size = first ?? USUAL_MOMENTS;
    if (size < 1 || size > MOST_MOMENTS) badInput(`A page of a timeline has 1 to ${MOST_MOMENTS} moments.`);
    const place = after ? readPlace(after) : null;
    const rows = await findMoments(ctx, { customerId: id, kinds, after: place, limit: size + 1 });
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return { moments: shown.map(momentOf), endCursor: rows.length > size && last ? writePlace(last) : null };
  }
}
