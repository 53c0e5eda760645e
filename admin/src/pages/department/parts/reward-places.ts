import { computed, type ComputedRef } from 'vue';
import type { RouteLocationNamedRaw } from 'vue-router';

import { pageLink } from '../../../entities/links.ts';
import type { ResultOf } from '../../../graphql.ts';
import { usePage } from '../../../lib/usePage.ts';
import { sights } from '../../../session/sees.ts';
import { RewardPlacesDocument } from '../Rewards.graphql.ts';

interface Resting {
  readonly basis: string;
  readonly basisId: string;
}
type Place = [id: string, place: RouteLocationNamedRaw];
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
    const events = of('SALES_EVENT').map((id): Place => [id, pageLink('SalesEventPage', { id })]);
    return new Map([...events, ...(page.data.value ? placesIn(page.data.value) : [])]);
  });
}

function placesIn({ visits, agentEvaluations, salesTasks }: ResultOf<typeof RewardPlacesDocument>): Place[] {
  const ofCustomers = [...(visits?.nodes ?? []), ...(agentEvaluations?.nodes ?? [])];
  const tasks = salesTasks?.nodes ?? [];
  return [
    ...ofCustomers.flatMap(({ id, customer }): Place[] =>
      customer ? [[id, pageLink('CustomerPage', { id: customer.id })]] : [],
    ),
    ...tasks.map(({ id, list, customer }): Place => [
      id,
      list ? pageLink('TaskListPage', { id: list.id }) : pageLink('CustomerPage', { id: customer.id }),
    ]),
  ];
}
