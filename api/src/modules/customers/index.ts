/**
 * The archive of customers, for the modules that build on it:
 *
 * - Lifecycle (rules 1.8, 5.5): `Customer.firstCountedOrderAt` and `lastCountedOrderAt` are kept by a trigger on `orders`,
 *   whatever road an order comes by. `isTrading` is the first of them being there: a prospect has none. In SQL:
 *   `first_counted_order_at is not null`. The business date follows from the zone of the company.
 * - Key customers: `isKeyCustomer` follows from three columns of the row: grade A, `volumeClass` MAIN (written by the
 *   classification), `isFocus` (written with the focus list of the month). In SQL the same condition over these columns.
 * - Completeness and the history of values follow every change by themselves. Who writes grades, classes or focus by a
 *   statement of his own calls `refreshCompleteness` with the ids; the nightly job does it for all.
 */
import './access/access.scope.ts';
import './access/openings.ts';
import './codes/customer-code.scope.ts';
import './completeness/blank-share.scope.ts';
import './completeness/completeness.job.ts';
import './contact-values/contact-value.scope.ts';
import './contacts/contact.scope.ts';
import './merges/customer-merge.scope.ts';
import './customers/customer.search.ts';
import './ownership/ownership-period.scope.ts';
import './retention/deletion.scope.ts';
import './retention/retention.jobs.ts';
import './timeline/customers.timeline.ts';
import './values/field-value.scope.ts';
import { onWritten, type Written } from '../../kernel/written.ts';
import { beforeLeaving } from '../staff/index.ts';
import { AccessGrant } from './access/access-grant.entity.ts';
import { AccessRequest } from './access/access-request.entity.ts';
import { AccessGrantResolver, AccessRequestResolver } from './access/access.resolver.ts';
import { CustomerCode } from './codes/customer-code.entity.ts';
import { CustomerCodesResolver } from './codes/customer-codes.resolver.ts';
import { RegionRecodeResolver } from './codes/region-recode.resolver.ts';
import { FieldBlankShare } from './completeness/blank-share.entity.ts';
import { refreshCompleteness } from './completeness/completeness.queries.ts';
import { BlankShareResolver, CompletenessResolver } from './completeness/completeness.resolver.ts';
import { ContactFieldValue } from './contact-values/contact-value.entity.ts';
import { ContactValueResolver, ContactValuesResolver } from './contact-values/contact-value.resolver.ts';
import { Contact } from './contacts/contact.entity.ts';
import { ContactResolver, CustomerContactsResolver } from './contacts/contact.resolver.ts';
import { contactSheet } from './contacts/contact.sheets.ts';
import { Customer } from './customers/customer.entity.ts';
import { CustomerResolver, RegionCustomersResolver } from './customers/customer.resolver.ts';
import { customerSheet } from './customers/customer.sheets.ts';
import { DuplicateResolver } from './duplicates/duplicate.resolver.ts';
import { CustomerMerge } from './merges/customer-merge.entity.ts';
import { CustomerMergeResolver, CustomerMergesResolver } from './merges/customer-merge.resolver.ts';
import { onCustomerMerge } from './merges/merge.hooks.ts';
import { MergedRow } from './merges/merged-row.entity.ts';
import { closeCodes, secondContacts } from './merges/room.queries.ts';
import { whyNotWhileHolding } from './ownership/hand-over.actions.ts';
import { countOwnedCustomers } from './ownership/hand-over.queries.ts';
import { HandOverResolver } from './ownership/hand-over.resolver.ts';
import { defineHolding } from './ownership/holding.ts';
import { OwnershipPeriod } from './ownership/ownership-period.entity.ts';
import { CustomerOwnershipResolver, EmployeeOwnershipResolver } from './ownership/ownership-periods.resolver.ts';
import { Deletion } from './retention/deletion.entity.ts';
import { DeletionResolver } from './retention/deletion.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { CustomerFieldValue } from './values/field-value.entity.ts';
import { CustomerValuesResolver, FieldValueResolver } from './values/field-value.resolver.ts';
import { keepContactValues, keepValues } from './values/keep-values.queries.ts';

/** Each visit may move a prospect on, and its step is no field of the archive. */
const STEP_ALONE = new Set(['prospectStep', 'version', 'updatedAt']);

function mayFillField({ isNew, changed }: Written<Customer>): boolean {
  return isNew || !changed.every((field) => STEP_ALONE.has(field));
}

defineHolding({ name: 'CUSTOMERS', count: countOwnedCustomers });
beforeLeaving(whyNotWhileHolding);
onCustomerMerge(closeCodes);
onCustomerMerge(secondContacts);

// Values are kept before completeness is judged, which looks at their reviews.
onWritten(Customer, keepValues);
onWritten(Customer, (ctx, written) =>
  refreshCompleteness(
    ctx,
    written.filter(mayFillField).map(({ row }) => row.id),
  ),
);
onWritten(Contact, keepContactValues);
onWritten(Contact, (ctx, written) =>
  refreshCompleteness(
    ctx,
    written.map(({ row }) => row.customer.id),
  ),
);
onWritten(CustomerFieldValue, (ctx, written) =>
  refreshCompleteness(
    ctx,
    written.map(({ row }) => row.customer.id),
  ),
);

onWritten(ContactFieldValue, (ctx, written) =>
  refreshCompleteness(
    ctx,
    written.map(({ row }) => row.contact.customer.id),
  ),
);

export { applyContactChanges, applyCustomerChanges } from './changes/apply-change.actions.ts';
export { broughtBy } from './values/keep-values.queries.ts';
export { type Proposal, putToConsent } from './changes/consent.ts';
export type { FieldChange } from './changes/field-change.rules.ts';
export { judgeCompleteness, refreshCompleteness } from './completeness/completeness.queries.ts';
export { profileFields } from './customers/customer-profile.ts';
export { findMeant } from './customers/customer-meant.queries.ts';
export { markSeen } from './customers/customer-data.queries.ts';
export { isInReach, readsArchive } from './customers/customer.access.ts';
export { findCustomersByKey } from './customers/customer-key.queries.ts';
export { byCustomerNames } from './customers/customer.search.ts';
export { filedAs } from './codes/filing-order.ts';
export { type Regrade, regradeInBulk } from './codes/regrade.queries.ts';
export { CUSTOMER_GRADES, type CustomerGrade } from './codes/customer-code.rules.ts';
export { CustomerGradeEnum, ProspectStepEnum } from './customers/customer.enums.ts';
export type { ProspectStep, TradeClass, VolumeClass } from './customers/customer.rules.ts';
export { isPresent, withArchive, withCustomer } from './customers/customer.scope.ts';
export { createAccessRequest, grantAccess } from './access/access.actions.ts';
export { AccessRequestCreateInput } from './access/access.types.ts';
export { deleteCustomer } from './retention/deletion.actions.ts';
export { DeletionGroundEnum } from './retention/deletion.enums.ts';
export { onCustomerDelete, onCustomerRestore, staysAsShell } from './retention/deletion.hooks.ts';
export { mergeCustomers } from './merges/merge.actions.ts';
export { type Merging, onCustomerMerge } from './merges/merge.hooks.ts';
export { staysOnMerge } from './merges/moving-rows.queries.ts';
export { whyNotMerge } from './merges/merge.rules.ts';
export { CustomerRequestMergeInput } from './merges/merge.types.ts';

export type { DeletionGround } from './retention/retention.rules.ts';
export { defineTimeline } from './timeline/timeline.parts.ts';
export { defineHolding } from './ownership/holding.ts';
export type { Move } from './ownership/holding.rules.ts';
export { AccessGrant, AccessRequest, Contact, Customer, CustomerCode, Deletion, OwnershipPeriod };
export { CustomerMerge, MergedRow };

export const customersModule = {
  entities: [
    FieldBlankShare,
    CustomerFieldValue,
    ContactFieldValue,
    AccessGrant,
    AccessRequest,
    Deletion,
    CustomerMerge,
    MergedRow,
    Customer,
    CustomerCode,
    OwnershipPeriod,
    Contact,
  ],
  resolvers: [
    CustomerResolver,
    CompletenessResolver,
    BlankShareResolver,
    FieldValueResolver,
    CustomerValuesResolver,
    RegionCustomersResolver,
    CustomerCodesResolver,
    RegionRecodeResolver,
    ContactResolver,
    ContactValueResolver,
    ContactValuesResolver,
    CustomerContactsResolver,
    CustomerOwnershipResolver,
    EmployeeOwnershipResolver,
    HandOverResolver,
    DeletionResolver,
    DuplicateResolver,
    CustomerMergeResolver,
    CustomerMergesResolver,
    TimelineResolver,
    AccessRequestResolver,
    AccessGrantResolver,
  ],
};

/** What can be brought in as a table, in this order. */
export const customerSheets = [customerSheet, contactSheet];
