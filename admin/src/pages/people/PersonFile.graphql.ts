import { graphql } from '../../graphql.ts';
import { EmployeeRow } from './EmployeesPage.graphql.ts';

export const EmployeePageDocument = graphql(
  `
    query EmployeePage($id: ID!) {
      employee(id: $id) {
        ...EmployeeRow
      }
    }
  `,
  [EmployeeRow],
);

/** Reading any of these is noted, so each is asked for only when somebody wants to see it. */
export const EmployeePhoneDocument = graphql(`
  query EmployeePhone($id: ID!) {
    employee(id: $id) {
      id
      phoneFull
    }
  }
`);

export const EmployeePersonalDocument = graphql(`
  query EmployeePersonal($id: ID!) {
    employee(id: $id) {
      id
      birthOn
      homeAddress
    }
  }
`);

export const StandingDocument = graphql(`
  query PersonStanding($id: ID!, $on: Date!, $seesEmployments: Boolean!, $showsWage: Boolean!) {
    employeeStanding(employeeId: $id, on: $on) {
      on
      isEmployed
      employment @include(if: $seesEmployments) {
        id
        hiredOn
        leftOn
        channel
      }
      posting {
        id
        post
        startsOn
        endsOn
      }
      shop {
        id
        code
        name
      }
      manager {
        id
        name
      }
      wage @include(if: $showsWage) {
        id
        monthlyWage
        bonusBase
        currency
        validFrom
      }
    }
  }
`);

export const PostingRow = graphql(`
  fragment PostingRow on Posting {
    id
    version
    post
    startsOn
    endsOn
    shop {
      id
      code
      name
    }
  }
`);

export const PostingsDocument = graphql(
  `
    query PersonPostings($id: ID!) {
      employee(id: $id) {
        id
        postings(first: 100) {
          nodes {
            ...PostingRow
          }
        }
      }
    }
  `,
  [PostingRow],
);

export const WagesDocument = graphql(`
  query PersonWages($id: ID!) {
    employee(id: $id) {
      id
      wages(first: 100) {
        nodes {
          id
          validFrom
          monthlyWage
          bonusBase
          currency
        }
      }
    }
  }
`);

export const PostingStartDocument = graphql(
  `
    mutation PostingStart($input: PostingStartInput!) {
      postingStart(input: $input) {
        posting {
          ...PostingRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PostingRow],
);

export const PostingEndDocument = graphql(
  `
    mutation PostingEnd($input: PostingEndInput!) {
      postingEnd(input: $input) {
        posting {
          ...PostingRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PostingRow],
);

export const WageSetDocument = graphql(`
  mutation WageSet($input: WageSetInput!) {
    wageSet(input: $input) {
      wage {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const EmployeeTakeOutDocument = graphql(`
  mutation EmployeeTakeOut($input: EmployeeTakeOutInput!) {
    employeeTakeOut(input: $input) {
      personalData
      userErrors {
        code
        path
      }
    }
  }
`);

export const EmployeeEraseDocument = graphql(`
  mutation EmployeeErase($input: EmployeeEraseInput!) {
    employeeErase(input: $input) {
      erasure {
        removedRows
      }
      userErrors {
        code
        path
      }
    }
  }
`);
