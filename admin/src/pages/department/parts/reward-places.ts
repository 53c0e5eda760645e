import { computed, type ComputedRef } from 'vue';
import type { RouteLocationNamedRaw } from 'vue-router';

import { pageLink } from '../../../entities/links.ts';
import { usePage } from '../../../lib/usePage.ts';
import { sights } from '../../../session/sees.ts';
import { RewardPlacesDocument } from '../Rewards.graphql.ts';

interface Resting {
  readonly basis: string;
  readonly basisId: string;
}
type Places = ReadonlyMap<string, RouteLocationNamedRaw>;

/** Where each row is shown that a proposal rests on; rows that the person may not see have no place (domain-rules 8.8). */
export function useRewardPlaces(rows: () => readonly Resting[]): ComputedRef<Places> {
  const of = (basis: string): string[] => rows().flatMap((row) => (row.basis === basis ? row.basisId : []));
  const page = usePage(
    RewardPlacesDocument,
    () => ({
      tasks: of('SALES_TASK'),
      visits: of('VISIT'),
      evaluations: of('AGENT_EVALUATION'),
      ...sights('seesTasks', 'seesVisits', 'seesAgents'),
    }),
    () => rows().every(({ basis }) => basis === 'SALES_EVENT'),
  );
  return computed(() => {
    const found = page.data.value;
    const places = new Map<string, RouteLocationNamedRaw>(
      of('SALES_EVENT').map((id) => [id, pageLink('SalesEventPage', { id })]),
    );
    const customers = [...(found?.visits?.nodes ?? []), ...(found?.agentEvaluations?.nodes ?? [])];
    for (const { id, customer } of customers)
      if (customer) places.set(id, pageLink('CustomerPage', { id: customer.id }));
    for (const { id, list, customer } of found?.salesTasks?.nodes ?? [])
      places.set(id, list ? pageLink('TaskListPage', { id: list.id }) : pageLink('CustomerPage', { id: customer.id }));
    return places;
  });
}
