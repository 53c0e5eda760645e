import type { Row } from '../rows.ts';
import { both, customersOf, holdersOf, nobody, ownUnless, under, withCustomer, type Rule } from './rule.ts';

const inBin = ({ deletedAt }: Row): boolean => deletedAt !== null;

/** Former values of a field are as secret as the field (rules 6.5). */
const FIELD_RIGHTS: Readonly<Record<string, string>> = {
  name: 'customer:readName',
  phoneFull: 'customer:readPhone',
  creditStatus: 'customer:readTerms',
};

/** What is known of persons, by the right that opens it (rules 3.2 E). */
const CONTACT_RIGHTS: Readonly<Record<string, string>> = {
  name: 'contact:read',
  mobileFull: 'contact:readPhone',
  wechat: 'contact:readPhone',
  hobbies: 'contact:readPersonal',
};

/** Customers and what is told of them (rules 6.5). */
export const CUSTOMERS_ROWS: Readonly<Record<string, Rule>> = {
  Customer: (asked) => customersOf(asked, 'customer'),
  CustomerCode: withCustomer('customer'),
  OwnershipPeriod: withCustomer('customer'),
  CustomerFieldValue: both(({ holds }) => {
    const rights = ['customer:readProfile', ...Object.values(FIELD_RIGHTS)];
    return rights.some(holds) ? ({ field }) => holds(FIELD_RIGHTS[String(field)] ?? 'customer:readProfile') : null;
  }, withCustomer('customer')),
  FieldBlankShare: both(holdersOf('customer:readAll'), holdersOf('customer:readProfile')),
  Contact: both(
    holdersOf('contact:read'),
    both(() => (row) => !inBin(row), withCustomer('customer')),
  ),
  ContactFieldValue: both(
    ({ holds }) =>
      ({ field }) =>
        holds(CONTACT_RIGHTS[String(field)] ?? 'nothing opens another field'),
    under('Contact', 'contact'),
  ),
  AccessRequest: ownUnless('access:readAll', ({ requester }, { employeeId }) => requester === employeeId),
  AccessGrant: ownUnless('access:readAll', ({ employee }, { employeeId }) => employee === employeeId),
  Deletion: holdersOf('bin:read'),
  CustomerMerge: under('Customer', 'winner'),
  MergedRow: nobody,
};
