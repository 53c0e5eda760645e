import { CustomerProfile } from '../../entities/customers/profile.graphql.ts';
import { graphql } from '../../graphql.ts';
import { FieldValueRow } from './record.graphql.ts';

export const ContactItem = graphql(`
  fragment ContactItem on Contact {
    id
    version
    name
    role
    title
    isPrimary
    mobile
    viewerCanEdit
    viewerCanRemove
  }
`);

export const OrderRecordRow = graphql(`
  fragment OrderRecordRow on Order {
    id
    number
    kind
    state
    receivedAt
    currency
    ... on Order @include(if: $seesAmounts) {
      netAmount
      dueAmount
    }
  }
`);

export const BuyingHabits = graphql(`
  fragment BuyingHabits on Customer {
    firstOrderOn
    lastOrderOn
    countedOrderCount
    medianOrderInterval
    ... on Customer @include(if: $seesAmounts) {
      averageOrderAmount {
        amount
        currency
      }
      usualProducts {
        name
        amount
        currency
      }
      seasonality {
        monthNo
        orderCount
        amount
      }
      hasHighPotential
    }
  }
`);

export const DepartmentFormDocument = graphql(
  `
    query DepartmentForm(
      $id: ID!
      $seesProfile: Boolean!
      $seesTerms: Boolean!
      $seesContacts: Boolean!
      $seesOrders: Boolean!
      $seesAmounts: Boolean!
    ) {
      customer(id: $id) {
        id
        ...CustomerProfile
        ...BuyingHabits @include(if: $seesOrders)
        fieldValues(first: 12) @include(if: $seesProfile) {
          totalCount
          nodes {
            ...FieldValueRow
          }
        }
        codes {
          id
          code
          validFrom
          validTo
          reason
        }
        ownershipPeriods {
          id
          startsAt
          endsAt
          reason
          rep {
            id
            name
          }
        }
        contacts @include(if: $seesContacts) {
          ...ContactItem
        }
        orders(first: 10, sort: [{ by: RECEIVED_AT, direction: DESC }]) @include(if: $seesOrders) {
          totalCount
          nodes {
            ...OrderRecordRow
          }
        }
        firstOrders: orders(first: 1, sort: [{ by: RECEIVED_AT, direction: ASC }]) @include(if: $seesOrders) {
          nodes {
            id
            receivedAt
          }
        }
      }
    }
  `,
  [CustomerProfile, BuyingHabits, FieldValueRow, ContactItem, OrderRecordRow],
);

export const ContactPrivateDocument = graphql(`
  query ContactPrivate($id: ID!, $seesContactPhones: Boolean!, $seesPersonal: Boolean!) {
    contact(id: $id) {
      id
      ... on Contact @include(if: $seesContactPhones) {
        mobileFull
        homePhoneFull
        email
        wechat
        qq
      }
      ... on Contact @include(if: $seesPersonal) {
        homeAddress
        birthYear
        character
        temper
        hobbies
        family
        education
        ability
        looks
      }
    }
  }
`);

export const ContactCreateDocument = graphql(`
  mutation ContactCreate($input: ContactCreateInput!) {
    contactCreate(input: $input) {
      contact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ContactEditDocument = graphql(`
  mutation ContactEdit($input: ContactEditInput!) {
    contactEdit(input: $input) {
      contact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ContactRemoveDocument = graphql(`
  mutation ContactRemove($input: ContactRemoveInput!) {
    contactRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
