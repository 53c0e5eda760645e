import { can } from './useViewer.ts';

/**
 * The API refuses a question that asks for a field without the right. Documents therefore ask for such fields under
 * `@include(if: $seesAmounts)`; these are the variables and what decides them.
 */
const SIGHTS = {
  seesProfile: 'customer:readProfile',
  seesTerms: 'customer:readTerms',
  seesPhones: 'customer:readPhone',
  seesTrade: 'customer:readTrade',
  seesArchive: ['customer:readProfile', 'customer:readTrade'],
  seesContacts: 'contact:read',
  seesContactPhones: 'contact:readPhone',
  seesPersonal: 'contact:readPersonal',
  seesVisits: ['visit:readAll', 'visit:readOwn', 'visit:readAssigned'],
  seesMemos: 'visit:readMemo',
  seesOrders: ['order:readAll', 'order:readOwn', 'order:readAssigned'],
  seesAmounts: 'order:readAmounts',
  seesDetails: 'order:readDetails',
  seesPayments: 'payment:read',
  seesTasks: 'task:read',
  seesPlans: 'maintenance:read',
  seesAgents: 'agent:read',
  seesRuns: 'classification:read',
  seesCandidates: 'candidate:read',
} as const;

export type Sight = keyof typeof SIGHTS;

export function sees(name: Sight): boolean {
  return can(SIGHTS[name]);
}

/** The variables of those names, as a document wants them. */
export function sights<Name extends Sight>(...names: Name[]): Record<Name, boolean> {
  return Object.fromEntries(names.map((name) => [name, sees(name)])) as Record<Name, boolean>;
}
