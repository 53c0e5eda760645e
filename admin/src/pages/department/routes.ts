import type { AppRoute } from '../../lib/app-route.ts';

const PLANS = ['salesPlan:readAll', 'salesPlan:readOwn'];
const EXPENSES = ['expense:readAll', 'expense:create'];
const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'SalesPlansPage',
    path: '/sales-plans',
    component: () => import('./SalesPlansPage.vue'),
    meta: {
      title: 'term.salesPlans',
      permission: PLANS,
      alsoNeeds: ['employee:readName'],
    },
  },
  {
    name: 'SalesPlanPage',
    path: '/sales-plans/:id',
    component: () => import('./SalesPlanPage.vue'),
    meta: { title: 'term.salesPlan', permission: PLANS, alsoNeeds: ['employee:readName'] },
  },
  {
    name: 'ExpensesPage',
    path: '/expenses',
    component: () => import('./ExpensesPage.vue'),
    meta: {
      title: 'term.expenses',
      permission: EXPENSES,
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'ExpenseReportPage',
    path: '/expenses/report',
    component: () => import('./ExpenseReportPage.vue'),
    meta: { title: 'term.expenseReport', permission: 'expense:readAll', alsoNeeds: ['order:readAmounts', ...NAMES] },
  },
  {
    name: 'BudgetsPage',
    path: '/expenses/budgets',
    component: () => import('./BudgetsPage.vue'),
    meta: { title: 'term.budgets', permission: 'budget:read' },
  },
  {
    name: 'AgentsPage',
    path: '/agents',
    component: () => import('./AgentsPage.vue'),
    meta: {
      title: 'term.agents',
      permission: 'agent:read',
      alsoNeeds: ['customer:readTerms', ...NAMES],
    },
  },
  {
    name: 'SalesEventsPage',
    path: '/sales-events',
    component: () => import('./SalesEventsPage.vue'),
    meta: {
      title: 'term.salesEvents',
      permission: 'salesEvent:read',
      alsoNeeds: ['employee:readName'],
    },
  },
  {
    name: 'SalesEventPage',
    path: '/sales-events/:id',
    component: () => import('./SalesEventPage.vue'),
    meta: { title: 'term.salesEvent', permission: 'salesEvent:read', alsoNeeds: NAMES },
  },
  {
    name: 'RewardsPage',
    path: '/rewards',
    component: () => import('./RewardsPage.vue'),
    meta: {
      title: 'term.rewards',
      alsoNeeds: ['employee:readName'],
      permission: ['reward:readAll', 'reward:propose', 'customer:readOwn', 'customer:readAssigned'],
    },
  },
] as const satisfies readonly AppRoute[];
