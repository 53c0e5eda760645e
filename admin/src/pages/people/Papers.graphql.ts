import { graphql } from '../../graphql.ts';

export const PaperRow = graphql(`
  fragment PaperRow on EmployeeDocument {
    id
    version
    kind
    title
    number
    signedOn
    validFrom
    validTo
    employee {
      id
      number
      name
      shop {
        id
        name
      }
    }
  }
`);

export const PersonPapersDocument = graphql(
  `
    query PersonPapers($id: ID!) {
      employee(id: $id) {
        id
        documents(first: 100) {
          nodes {
            ...PaperRow
          }
        }
      }
    }
  `,
  [PaperRow],
);

/** The number in full: reading it is noted. */
export const PaperNumberDocument = graphql(`
  query PaperNumber($id: ID!) {
    employeeDocument(id: $id) {
      id
      numberFull
    }
  }
`);

export const PapersPageDocument = graphql(
  `
    query PapersPage($filter: EmployeeDocumentFilter, $sort: [EmployeeDocumentSort!], $first: Int, $after: String) {
      employeeDocuments(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PaperRow
        }
      }
    }
  `,
  [PaperRow],
);

export const MissingPapersDocument = graphql(`
  query MissingPapers($filter: EmployeeFilter, $sort: [EmployeeSort!], $first: Int, $after: String) {
    employees(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        name
        post
        hiredOn
        shop {
          id
          name
        }
      }
    }
  }
`);

export const EmployeeDocumentAddDocument = graphql(
  `
    mutation EmployeeDocumentAdd($input: EmployeeDocumentAddInput!) {
      employeeDocumentAdd(input: $input) {
        employeeDocument {
          ...PaperRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PaperRow],
);

export const EmployeeDocumentEditDocument = graphql(
  `
    mutation EmployeeDocumentEdit($input: EmployeeDocumentEditInput!) {
      employeeDocumentEdit(input: $input) {
        employeeDocument {
          ...PaperRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PaperRow],
);

export const EmployeeDocumentRemoveDocument = graphql(`
  mutation EmployeeDocumentRemove($input: EmployeeDocumentRemoveInput!) {
    employeeDocumentRemove(input: $input) {
      employee {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
