/** Sentences for refusal codes about completeness, potential and reading rights of customers. */
export default {
  CHANGE_NEEDS_CONSENT: [
    '此项已填写，请在客户页申请修改并说明理由。',
    'The field is filled; ask for another value on the page of the customer, with a reason.',
  ],
  FIELD_UNKNOWN: ['档案中没有这个栏目。', 'The archive has no such field.'],
  FIELD_FILLED_ALREADY: ['此项已填写，不能再登记待审值。', 'The field is filled; another value cannot wait beside it.'],
  FIELD_VALUE_WITHOUT_AGENCY: [
    '只有调查机构的资料才填机构和费用。',
    'Only data of an agency have an agency and a cost.',
  ],
  FIELD_VALUE_REVIEWED_ALREADY: ['此项已审核。', 'The value was reviewed already.'],
  FIELD_VALUE_IS_CURRENT: ['此项已是这个值。', 'The field holds this value already.'],
  FIELD_VALUE_NOT_RESTORABLE: [
    '只有曾经有效且未隐藏的值可以恢复。',
    'Only a value that once held and is not masked can be brought back.',
  ],
  FIELD_VALUE_REVIEWED_BY_AUTHOR: [
    '不能审核自己登记的资料，请由他人审核。',
    'Somebody else must review what you brought.',
  ],
  CUSTOMER_NOT_SIGNED: ['客户尚未签约。', 'The customer has signed nothing yet.'],
  CUSTOMER_DATA_CONFIRMED_ALREADY: ['资料已确认过。', 'The data were confirmed already.'],
  CARD_FIELDS_TOO_MANY: ['卡片栏目超过了设置的上限，请减少。', 'The card takes fewer fields; choose less.'],
  VIEW_DEFAULT_NOT_SHARED: ['请先共享此视图，再设为默认。', 'Share the view first, then make it a default.'],
  CUSTOMER_DUPLICATE_FOUND: [
    '已有相同的客户，请先核对；确为不同客户再保存。',
    'There is such a customer already; compare them, and save when it is another one.',
  ],
  CUSTOMER_DELETED_FOUND: [
    '回收站中有相同电话的客户，可以恢复。',
    'A customer with this phone lies in the bin and can be restored.',
  ],
  CUSTOMER_MERGE_SAME: ['不能与自身合并，请选择另一客户。', 'Choose another customer to merge with.'],
  CUSTOMER_MERGE_STATE_UNFIT: [
    '两个客户都须有效，且不能把正式档案并入草稿。',
    'Both customers must be there, and an archive is not merged into a draft; turn them round.',
  ],
  CUSTOMER_MERGE_UNDONE: ['此次合并已撤销。', 'The merge was undone already.'],
  CUSTOMER_MERGE_FINAL: ['保留期已过，合并不能撤销。', 'The time of retention is over; the merge stays.'],
  CUSTOMER_MERGED: [
    '该客户已并入另一客户，请撤销合并。',
    'It was merged into another customer; undo the merge instead.',
  ],
} as const;
