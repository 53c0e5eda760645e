import { graphql } from '../../graphql.ts';

export const ArchiveItemRow = graphql(`
  fragment ArchiveItemRow on ArchiveItem {
    id
    version
    number
    title
    content
    happenedOn
    filedOn
    hasLegalForce
    eCode
    eLocation
    paperNo
    paperLocation
    paperMarkedOn
    paperRemark
    pairState
    customerCode
    customer {
      id
      name
    }
    lateFor {
      id
      year
    }
    volume {
      id
      year
      state
    }
  }
`);

export const ArchiveItemsPageDocument = graphql(
  `
    query ArchiveItemsPage($filter: ArchiveItemFilter, $sort: [ArchiveItemSort!], $first: Int, $after: String) {
      archiveItems(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ArchiveItemRow
        }
      }
    }
  `,
  [ArchiveItemRow],
);

export const ArchiveItemFileDocument = graphql(`
  mutation ArchiveItemFile($input: ArchiveItemFileInput!) {
    archiveItemFile(input: $input) {
      archiveItem {
        id
        number
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ArchiveItemEditDocument = graphql(
  `
    mutation ArchiveItemEdit($input: ArchiveItemEditInput!) {
      archiveItemEdit(input: $input) {
        archiveItem {
          ...ArchiveItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ArchiveItemRow],
);

export const ArchiveItemPairDocument = graphql(
  `
    mutation ArchiveItemPair($input: ArchiveItemPairInput!) {
      archiveItemPair(input: $input) {
        archiveItem {
          ...ArchiveItemRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ArchiveItemRow],
);
