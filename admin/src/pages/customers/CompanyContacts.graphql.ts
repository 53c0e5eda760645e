import { graphql } from '../../graphql.ts';

export const CompanyContactItem = graphql(`
  fragment CompanyContactItem on CompanyContact {
    id
    version
    at
    kind
    satisfaction
    recordedAt
    viewerCanEdit
    note @include(if: $seesMemos)
    by {
      id
      name
    }
  }
`);

export const CompanyContactsDocument = graphql(
  `
    query CompanyContacts($id: ID!, $seesMemos: Boolean!) {
      customer(id: $id) {
        id
        viewerCanRecordContact
        satisfactionScale
        companyContacts(first: 10) {
          totalCount
          nodes {
            ...CompanyContactItem
          }
        }
        consultations(first: 5) {
          nodes {
            id
            kind
            at
            employee {
              id
              name
            }
          }
        }
      }
    }
  `,
  [CompanyContactItem],
);

export const CompanyContactRecordDocument = graphql(`
  mutation CompanyContactRecord($input: CompanyContactRecordInput!) {
    companyContactRecord(input: $input) {
      companyContact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CompanyContactEditDocument = graphql(`
  mutation CompanyContactEdit($input: CompanyContactEditInput!) {
    companyContactEdit(input: $input) {
      companyContact {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
