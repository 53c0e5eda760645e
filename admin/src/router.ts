import { createRouter, createWebHistory, type RouteLocationRaw, type Router, type RouteRecordRaw } from 'vue-router';

import type { AppRoute } from './lib/app-route.ts';
import { routes as access } from './pages/access/routes.ts';
import { routes as approvals } from './pages/approvals/routes.ts';
import { routes as bin } from './pages/bin/routes.ts';
import { routes as calendar } from './pages/calendar/routes.ts';
import { routes as cards } from './pages/cards/routes.ts';
import { routes as classes } from './pages/classes/routes.ts';
import { routes as customers } from './pages/customers/routes.ts';
import { routes as department } from './pages/department/routes.ts';
import { routes as filing } from './pages/filing/routes.ts';
import { routes as jobs } from './pages/jobs/routes.ts';
import { routes as journal } from './pages/journal/routes.ts';
import { routes as me } from './pages/me/routes.ts';
import { routes as months } from './pages/months/routes.ts';
import { routes as notifications } from './pages/notifications/routes.ts';
import { routes as orders } from './pages/orders/routes.ts';
import { routes as people } from './pages/people/routes.ts';
import { routes as planning } from './pages/planning/routes.ts';
import { routes as policies } from './pages/policies/routes.ts';
import { routes as products } from './pages/products/routes.ts';
import { routes as prospects } from './pages/prospects/routes.ts';
import { routes as punches } from './pages/punches/routes.ts';
import { routes as queries } from './pages/queries/routes.ts';
import { routes as recruiting } from './pages/recruiting/routes.ts';
import { routes as regime } from './pages/regime/routes.ts';
import { routes as requests } from './pages/requests/routes.ts';
import { routes as rosters } from './pages/rosters/routes.ts';
import { routes as tours } from './pages/routes/routes.ts';
import { routes as signIn } from './pages/sign-in/routes.ts';
import { routes as staff } from './pages/staff/routes.ts';
import { routes as supervision } from './pages/supervision/routes.ts';
import { routes as system } from './pages/system/routes.ts';
import { routes as training } from './pages/training/routes.ts';
import { routes as transfer } from './pages/transfer/routes.ts';
import { routes as trials } from './pages/trials/routes.ts';
import { routes as visitPlan } from './pages/visit-plan/routes.ts';
import { routes as visits } from './pages/visits/routes.ts';
import { isOffered, loadViewer, useViewer } from './session/useViewer.ts';
import { MENU } from './shell/menu.ts';
import { loadAllWords, loadWords, type Part } from './words/i18n.ts';

export const routes = [
  ...customers,
  ...visits,
  ...visitPlan,
  ...tours,
  ...classes,
  ...filing,
  ...cards,
  ...prospects,
  ...approvals,
  ...requests,
  ...regime,
  ...access,
  ...bin,
  ...orders,
  ...department,
  ...planning,
  ...products,
  ...months,
  ...policies,
  ...rosters,
  ...punches,
  ...recruiting,
  ...training,
  ...supervision,
  ...trials,
  ...people,
  ...staff,
  ...calendar,
  ...system,
  ...queries,
  ...jobs,
  ...journal,
  ...transfer,
  ...notifications,
  ...me,
  ...signIn,
] as const;

/** Pages that need fewer words than all. */
const FEWER_WORDS: Readonly<Partial<Record<(typeof routes)[number]['name'], readonly Part[]>>> = {
  SignInPage: [],
  CustomersPage: [],
  CustomerPage: ['archive'],
};

/** The first page of the menu that this person may see. */
function startPage(): RouteLocationRaw {
  const named = new Map((routes as readonly AppRoute[]).map((route) => [route.name, route]));
  const first = MENU.flatMap(({ entries }) => entries.flatMap(({ pages }) => pages)).find((name) => {
    const page = named.get(name);
    return page !== undefined && isOffered(page.meta);
  });
  return { name: first ?? 'MyAccountPage' };
}

export function makeRouter(): Router {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes: [
      ...(routes as readonly RouteRecordRaw[]),
      // Never shown: which page is the first one is known only when the viewer is.
      { path: '/', name: 'Start', component: { render: () => null } },
      {
        path: '/:path(.*)*',
        name: 'NotFoundPage',
        component: () => import('./ui/NotFound.vue'),
        meta: { title: 'app.notFoundTitle' },
      },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
  router.beforeEach(async (to) => {
    const { viewer } = useViewer();
    if (viewer.value === undefined) await loadViewer().catch(() => undefined);
    if (to.name === 'WelcomePage') return true;
    if (to.name === 'SignInPage') return viewer.value ? startPage() : true;
    if (to.name === 'Start') return viewer.value ? startPage() : { name: 'SignInPage' };
    return viewer.value ? true : { name: 'SignInPage', query: { next: to.fullPath } };
  });
  router.beforeResolve(async ({ name }) => {
    const fewer = (FEWER_WORDS as Readonly<Record<string, readonly Part[]>>)[String(name)];
    await (fewer ? loadWords(fewer) : loadAllWords());
  });
  return router;
}
