import type { AppRoute } from '../../lib/app-route.ts';

const permission = 'archive:read';
const alsoNeeds = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'ArchiveItemsPage',
    path: '/archive',
    component: () => import('./ArchiveItemsPage.vue'),
    meta: {
      title: 'term.filingHall',
      permission,
      alsoNeeds,
    },
  },
  {
    name: 'DocumentsPage',
    path: '/archive/documents',
    component: () => import('./DocumentsPage.vue'),
    meta: { title: 'filing.documents', permission, alsoNeeds },
  },
  {
    name: 'DocumentPage',
    path: '/archive/documents/:id',
    component: () => import('./DocumentPage.vue'),
    meta: { title: 'filing.documents', permission, alsoNeeds },
  },
  {
    name: 'DailyRecordsPage',
    path: '/archive/daily',
    component: () => import('./DailyRecordsPage.vue'),
    meta: { title: 'filing.daily', permission, alsoNeeds },
  },
  {
    name: 'VolumesPage',
    path: '/archive/volumes',
    component: () => import('./VolumesPage.vue'),
    meta: { title: 'filing.volumes', permission, alsoNeeds },
  },
  {
    name: 'VolumePage',
    path: '/archive/volumes/:id',
    component: () => import('./VolumePage.vue'),
    meta: { title: 'filing.volumes', permission, alsoNeeds },
  },
  {
    name: 'DirectoryPage',
    path: '/archive/directory',
    component: () => import('./DirectoryPage.vue'),
    meta: { title: 'filing.directory', permission, alsoNeeds },
  },
] as const satisfies readonly AppRoute[];
