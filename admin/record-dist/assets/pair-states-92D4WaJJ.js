import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  fragment ArchiveItemRow on ArchiveItem {
    id
    version
    number
    title
    content
    happenedOn
    filedOn
    legalForce
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
`),n=e(`
    query ArchiveItemsPage($filter: ArchiveItemFilter, $sort: [ArchiveItemSort!], $first: Int, $after: String) {
      archiveItems(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ArchiveItemRow
        }
      }
    }
  `,[t]),r=e(`
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
`),i=e(`
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
  `,[t]),a=e(`
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
  `,[t]),o=[`ELECTRONIC_ONLY`,`PAPER_MISSING`,`ONE_SIDED`,`PAIRED`],s={ELECTRONIC_ONLY:`neutral`,PAPER_MISSING:`error`,ONE_SIDED:`warning`,PAIRED:`success`};function c(e){return s[e]}export{a,r as i,c as n,t as o,i as r,n as s,o as t};