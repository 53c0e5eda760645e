import { graphql } from '../../graphql.ts';

export const FocusPageDocument = graphql(`
  query FocusPage($first: Int!) {
    focusLists(first: $first) {
      totalCount
      nodes {
        id
        version
        period
        state
        participants
        fixedAt
        fixedBy {
          id
          name
        }
        entries(first: 100) {
          totalCount
          nodes {
            id
            version
            reason
            customer {
              id
              code
              name
              grade
              owner {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const FocusListCreateDocument = graphql(`
  mutation FocusListCreate($input: FocusListCreateInput!) {
    focusListCreate(input: $input) {
      focusList {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const FocusEntryAddDocument = graphql(`
  mutation FocusEntryAdd($input: FocusEntryAddInput!) {
    focusEntryAdd(input: $input) {
      focusEntry {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const FocusEntryRemoveDocument = graphql(`
  mutation FocusEntryRemove($input: FocusEntryRemoveInput!) {
    focusEntryRemove(input: $input) {
      focusList {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const FocusListFixDocument = graphql(`
  mutation FocusListFix($input: FocusListFixInput!) {
    focusListFix(input: $input) {
      focusList {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
