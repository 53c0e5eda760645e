import { graphql } from '../../graphql.ts';

export const VisitMonthsDocument = graphql(`
  query VisitMonths($seesMemos: Boolean!) {
    visitMonthReports(first: 24) {
      nodes {
        id
        version
        startsOn
        unrecordedVisits
        recordedVisits
        unrecordedShare
        note @include(if: $seesMemos)
        rep {
          id
          name
        }
      }
    }
    salesMonthLocks(first: 12) {
      nodes {
        id
        startsOn
      }
    }
  }
`);

export const VisitMonthReportSaveDocument = graphql(`
  mutation VisitMonthReportSave($input: VisitMonthReportSaveInput!) {
    visitMonthReportSave(input: $input) {
      visitMonthReport {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const SalesMonthLockDocument = graphql(`
  mutation SalesMonthLock($input: SalesMonthLockCreateInput!) {
    salesMonthLockCreate(input: $input) {
      salesMonthLock {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
