import { graphql } from '../../graphql.ts';

export const RightsPageDocument = graphql(`
  query RightsPage {
    roles(first: 100) {
      nodes {
        id
        key
        name
        permissions
      }
    }
    rightsTable {
      type
      rows {
        role
        reach
      }
      fields {
        field
        right
        isLogged
        isClosedToPrograms
      }
    }
  }
`);
