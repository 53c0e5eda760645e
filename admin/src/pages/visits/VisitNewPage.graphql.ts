import { graphql } from '../../graphql.ts';

export const DoorCustomersDocument = graphql(`
  query DoorCustomers($search: String, $seesContacts: Boolean!, $seesProfile: Boolean!) {
    customers(search: $search, first: 30) {
      nodes {
        id
        code
        name
        viewerCanRecordVisit
        lastVisitAt @include(if: $seesProfile)
        contacts @include(if: $seesContacts) {
          id
          name
          isPrimary
        }
        visits(first: 1, filter: { status: { eq: RECORDED } }) {
          nodes {
            id
          }
        }
      }
    }
  }
`);
