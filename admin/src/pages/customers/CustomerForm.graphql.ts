import { CustomerProfile } from '../../entities/customers/profile.graphql.ts';
import { graphql } from '../../graphql.ts';

export const CustomerFormFields = graphql(
  `
    fragment CustomerFormFields on Customer {
      id
      version
      code
      name
      gender
      nature
      source @include(if: $seesProfile)
      phoneFull @include(if: $seesPhones)
      region {
        id
      }
      isDirect @include(if: $seesTrade)
      referredBy {
        id
        code
        name
      }
      suppliedBy {
        id
        code
        name
      }
      ...CustomerProfile
    }
  `,
  [CustomerProfile],
);

export const CustomerEditPageDocument = graphql(
  `
    query CustomerEditPage(
      $id: ID!
      $seesProfile: Boolean!
      $seesTrade: Boolean!
      $seesTerms: Boolean!
      $seesPhones: Boolean!
    ) {
      customer(id: $id) {
        ...CustomerFormFields
      }
    }
  `,
  [CustomerFormFields],
);

export const CustomerCreateDocument = graphql(`
  mutation CustomerCreate($input: CustomerCreateInput!) {
    customerCreate(input: $input) {
      customer {
        id
        code
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerEditDocument = graphql(`
  mutation CustomerEdit($input: CustomerEditInput!) {
    customerEdit(input: $input) {
      customer {
        id
        code
      }
      userErrors {
        code
        path
      }
    }
  }
`);
