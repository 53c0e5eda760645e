/** Refusals about completeness, potential and reading rights of customers. */
export const CUSTOMERS_REFUSALS = {
  FIELD_UNKNOWN: 'The archive has no such field.',
  FIELD_FILLED_ALREADY: 'The field is filled already, and another value cannot wait beside it.',
  CHANGE_NEEDS_CONSENT: 'The field is filled; another value is asked for on the page of the customer, with a reason.',
  FIELD_VALUE_WITHOUT_AGENCY: 'Only data of a survey agency have an agency and a cost.',
  FIELD_VALUE_REVIEWED_ALREADY: 'The value was reviewed already.',
  FIELD_VALUE_IS_CURRENT: 'The field holds this value already.',
  FIELD_VALUE_NOT_RESTORABLE: 'Only a value that once held and is not masked can be brought back.',
  FIELD_VALUE_REVIEWED_BY_AUTHOR: 'Nobody reviews what he brought himself.',
  CUSTOMER_NOT_SIGNED: 'The customer has signed nothing yet.',
  CUSTOMER_DATA_CONFIRMED_ALREADY: 'The data were confirmed already.',
  CARD_FIELDS_TOO_MANY: 'A card shows no more fields than the setting `card.maxBasicFields` says.',
  VIEW_DEFAULT_NOT_SHARED: 'A list opens only with views that everybody sees.',
  CUSTOMER_DUPLICATE_FOUND:
    'A customer with the same phone, name or tax number is there; `isKnownDistinct` says it is another.',
  CUSTOMER_DELETED_FOUND: 'A customer with this phone lies in the recycle bin; it can be restored instead.',
  CUSTOMER_MERGE_SAME: 'A customer is not merged with itself.',
  CUSTOMER_MERGE_STATE_UNFIT: 'Both customers are there, and an archive is not merged into a draft.',
  CUSTOMER_MERGE_UNDONE: 'The merge was undone already.',
  CUSTOMER_MERGE_FINAL: 'The loser is not in the bin any more, so the merge stays.',
  CUSTOMER_MERGED: 'The customer was merged into another one; undoing the merge brings it back.',
} as const;
