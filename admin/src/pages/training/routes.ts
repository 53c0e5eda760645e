import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'TrainingNeedsPage',
    path: '/training',
    component: () => import('./TrainingNeedsPage.vue'),
    meta: { title: 'training.needs', permission: 'training:readAll', alsoNeeds: NAMES },
  },
  {
    name: 'TrainingCoursesPage',
    path: '/training/courses',
    component: () => import('./TrainingCoursesPage.vue'),
    meta: { title: 'training.courses', permission: 'training:readAll', alsoNeeds: NAMES },
  },
  {
    name: 'TrainingCoursePage',
    path: '/training/courses/:id',
    component: () => import('./TrainingCoursePage.vue'),
    meta: { title: 'training.courses', permission: ['training:read', 'training:readAll'], alsoNeeds: NAMES },
  },
  {
    name: 'TrainingCalendarPage',
    path: '/training/calendar',
    component: () => import('./TrainingCalendarPage.vue'),
    meta: { title: 'training.calendar', permission: 'training:readAll', alsoNeeds: NAMES },
  },
  {
    name: 'MyTrainingPage',
    path: '/training/mine',
    component: () => import('./MyTrainingPage.vue'),
    meta: { title: 'training.mine', permission: 'training:read', alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
