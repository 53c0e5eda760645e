import { graphql } from '../../graphql.ts';

export const VolumeRow = graphql(`
  fragment VolumeRow on ArchiveVolume {
    id
    version
    year
    sectionCode
    lastSeq
    state
    closedAt
    shelf
    rep {
      id
      name
    }
    category {
      id
      no
      name
    }
  }
`);

export const VolumesPageDocument = graphql(
  `
    query VolumesPage($filter: ArchiveVolumeFilter, $sort: [ArchiveVolumeSort!], $first: Int, $after: String) {
      archiveVolumes(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...VolumeRow
        }
      }
    }
  `,
  [VolumeRow],
);

export const CategoryEditDocument = graphql(`
  mutation ArchiveCategoryEdit($input: ArchiveCategoryEditInput!) {
    archiveCategoryEdit(input: $input) {
      archiveCategory {
        id
        version
        name
        contents
      }
      userErrors {
        code
        path
      }
    }
  }
`);
