import { graphql } from '../../graphql.ts';

export const CategoriesDocument = graphql(`
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
`);

export const DirectorySections = graphql(`
  fragment DirectorySections on ArchiveDirectorySection {
    regionCode
    regionName
    grade
    customers
    firstCode
    lastCode
  }
`);

export const DirectoryDocument = graphql(
  `
    query ArchiveDirectory {
      archiveDirectory {
        ...DirectorySections
      }
    }
  `,
  [DirectorySections],
);
