import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
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
`),n=e(`
    query VolumesPage($filter: ArchiveVolumeFilter, $sort: [ArchiveVolumeSort!], $first: Int, $after: String) {
      archiveVolumes(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...VolumeRow
        }
      }
    }
  `,[t]),r=e(`
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
`);export{t as n,n as r,r as t};