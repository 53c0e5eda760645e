import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Region } from '../../staff/index.ts';
import { RouteStop } from './route-stop.entity.ts';
import { Route } from './route.entity.ts';
import { noteOrder } from './route.queries.ts';
import { whyNotStops } from './route.rules.ts';
import type { RouteArrangeInput, RouteCreateInput, RouteEditInput } from './route.types.ts';

const NAME_LIMIT = 100;
const GROUNDS_LIMIT = 500;
const ALL_ROWS = { filters: { scope: false } } as const;

async function refuseTaken(ctx: Ctx, region: Region, name: string): Promise<void> {
  if (await ctx.em.count(Route, { region, name }, ALL_ROWS)) throw new Refusal('VALUE_TAKEN', ['input', 'name']);
}

export async function createRoute(ctx: Ctx, input: RouteCreateInput): Promise<Route> {
  new InputCheck()
    .text('name', input.name, { most: NAME_LIMIT, required: true })
    .text('grounds', input.grounds, { most: GROUNDS_LIMIT })
    .done();
  const region = await loadReferred(ctx, Region, { id: input.regionId, path: 'regionId' });
  const name = input.name.trim();
  await refuseTaken(ctx, region, name);
  return add(ctx, Route, { region, name, purpose: input.purpose ?? 'VISITING', grounds: input.grounds ?? null });
}

export async function editRoute(ctx: Ctx, input: RouteEditInput): Promise<Route> {
  new InputCheck()
    .givenText('name', input.name, NAME_LIMIT)
    .text('grounds', input.grounds, { most: GROUNDS_LIMIT })
    .rule('purpose', input.purpose === null ? 'VALUE_REQUIRED' : null)
    .rule('isActive', input.isActive === null ? 'VALUE_REQUIRED' : null)
    .done();
  const route = await loadForChange(ctx, Route, input);
  const name = input.name?.trim();
  if (name && name !== route.name) {
    await refuseTaken(ctx, route.region, name);
    route.name = name;
  }
  assignGiven(route, input, ['purpose', 'grounds', 'isActive']);
  return route;
}

async function loadStops(ctx: Ctx, ids: readonly string[]): Promise<Customer[]> {
  const customers = await ctx.em.find(Customer, { id: { $in: ids.filter(isUuid) } });
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  return ids.map((id, at) => {
    const customer = byId.get(id);
    if (!customer) throw new Refusal('ROW_UNKNOWN', ['input', 'customerIds', String(at)]);
    return customer;
  });
}

/** Stops that the actor does not see, such as those of customers in the bin, stay behind the others. */
export async function arrangeRoute(ctx: Ctx, input: RouteArrangeInput): Promise<Route> {
  const route = await loadForChange(ctx, Route, input);
  const customers = await loadStops(ctx, input.customerIds);
  const facts = customers.map(({ id, region }) => ({ id, regionId: region.id }));
  refuseIf(whyNotStops(facts, route.region.id), ['input', 'customerIds']);

  const seen = await ctx.em.find(RouteStop, { route });
  const all = await ctx.em.find(RouteStop, { route }, { ...ALL_ROWS, orderBy: { position: 'asc' } });
  const stops = new Map(seen.map((stop) => [stop.customer.id, stop]));
  for (const [at, customer] of customers.entries()) {
    const stop = stops.get(customer.id);
    if (stop) stop.position = at + 1;
    else add(ctx, RouteStop, { route, customer, position: at + 1 });
    stops.delete(customer.id);
  }
  for (const stop of stops.values()) ctx.em.remove(stop);
  const hidden = all.filter((stop) => !seen.includes(stop));
  for (const [at, stop] of hidden.entries()) stop.position = customers.length + at + 1;
  const order = { before: all.map(({ customer }) => customer.id), after: customers.map(({ id }) => id) };
  await noteOrder(ctx, route.id, order);
  return route;
}
