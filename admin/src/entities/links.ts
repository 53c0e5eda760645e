import type { RouteLocationNamedRaw } from 'vue-router';

import type { routes } from '../router.ts';

type Route = (typeof routes)[number];
type ParamNames<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
type PathOf<Name> = Extract<Route, { name: Name }>['path'];
type Params<Name> = [ParamNames<PathOf<Name>>] extends [never]
  ? []
  : [params: Record<ParamNames<PathOf<Name>>, string>];

/** The address of a page: a wrong name or a missing parameter is a type error. */
export function pageLink<Name extends Route['name']>(name: Name, ...[params]: Params<Name>): RouteLocationNamedRaw {
  return { name, ...(params && { params }) };
}
