import type { ResultOf } from '../../../graphql.ts';
import type { TurnoverPageDocument } from '../Employments.graphql.ts';

/** What each table of the page is given: the figures, and the shop that every link carries along. */
export interface TurnoverPart {
  readonly turnover: NonNullable<ResultOf<typeof TurnoverPageDocument>['turnover']>;
  readonly place: { readonly shop?: string };
}
