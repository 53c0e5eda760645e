import type { RouteComponent } from 'vue-router';

import type { WordKey } from '../words/word-key.ts';

interface AppRouteMeta {
  readonly title?: WordKey;
  /** With none of these rights the menu (shell/menu.ts) hides the page and the page says so; the API decides in any case. */
  readonly permission?: string | readonly string[];
  /** Rights that the page cannot do without besides: it shows names, and the API refuses a question that asks for more. */
  readonly alsoNeeds?: readonly string[];
  /** A page of those who work in shops: to others the menu shows it for one of these rights, or with none for nothing. */
  readonly withoutShop?: readonly string[];
  /** Shown without the frame of navigation. */
  readonly isBare?: boolean;
}

/** A page as its folder declares it in `routes.ts`. */
export interface AppRoute {
  readonly name: string;
  readonly path: `/${string}`;
  readonly component: () => Promise<RouteComponent>;
  readonly meta: AppRouteMeta;
}

declare module 'vue-router' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface RouteMeta extends AppRouteMeta {}
}
