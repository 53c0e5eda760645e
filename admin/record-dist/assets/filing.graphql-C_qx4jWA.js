import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
  query ArchiveCategories {
    archiveCategories(first: 50) {
      nodes {
        id
        version
        no
        name
        contents
      }
    }
  }
`),n=e(`
  fragment DirectorySections on ArchiveDirectorySection {
    regionCode
    regionName
    grade
    customers
    firstCode
    lastCode
  }
`),r=e(`
    query ArchiveDirectory {
      archiveDirectory {
        ...DirectorySections
      }
    }
  `,[n]);export{r as n,n as r,t};