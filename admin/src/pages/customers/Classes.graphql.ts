import { graphql } from '../../graphql.ts';

export const CustomerClassesDocument = graphql(`
  query CustomerClasses($id: ID!, $seesProfile: Boolean!, $seesTrade: Boolean!, $seesArchive: Boolean!) {
    customer(id: $id) {
      id
      nature
      ... on Customer @include(if: $seesTrade) {
        isDirect
        volumeClass
        timeClass
        tradeClass
      }
      ... on Customer @include(if: $seesProfile) {
        type
        ownershipForm
        site
      }
      eventLeads(first: 1) @include(if: $seesArchive) {
        nodes {
          id
          event {
            id
            name
          }
        }
      }
    }
  }
`);
