import { plainClient } from '../../client/client.ts';
import type { VariablesOf } from '../../graphql.ts';
import { ConsultationNoteDocument } from './visit.graphql.ts';

type Kind = VariablesOf<typeof ConsultationNoteDocument>['input']['kind'];

/**
 * Says that the person looks the customer up. Beside the cache: a look changes nothing that a page shows. Without a
 * connection it is lost, as a look at the paper card would be.
 */
export function noteLook(customerId: string, kind: Kind): void {
  void plainClient().mutation(ConsultationNoteDocument, { input: { customerId, kind } }).toPromise();
}
