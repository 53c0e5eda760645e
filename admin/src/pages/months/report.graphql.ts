import { graphql } from '../../graphql.ts';

/** The people of a shop in a month, and what was reported of them before. */
export const ReportPageDocument = graphql(`
  query ShopReportPage($results: AttendanceResultFilter!, $reports: ShopMonthReportFilter!) {
    attendanceResults(filter: $results, first: 50) {
      nodes {
        id
        workdays
        state
        employee {
          id
          number
          name
        }
      }
    }
    shopMonthReports(filter: $reports, first: 1) {
      nodes {
        id
        version
        sentAt
        lines {
          employeeId
          workdays
          note
          incidents {
            date
            kind
            minutes
          }
        }
      }
    }
  }
`);

export const ReportSendDocument = graphql(`
  mutation ShopMonthReportSend($input: ShopMonthReportSendInput!) {
    shopMonthReportSend(input: $input) {
      shopMonthReport {
        id
        version
        sentAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ObjectionSendDocument = graphql(`
  mutation ResultObjectionSend($input: ResultObjectionSendInput!) {
    resultObjectionSend(input: $input) {
      resultObjection {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const MyRemarksDocument = graphql(`
  query MyMonthRemarks($result: AttendanceResultFilter!, $adjustments: AttendanceAdjustmentFilter!) {
    resultObjections(filter: { result: $result }, first: 20) {
      nodes {
        id
        text
        sentAt
        state
        answer
      }
    }
    attendanceAdjustments(filter: $adjustments, first: 20) {
      nodes {
        id
        aboutStartsOn
        currency
        bonusAmount
        deductionAmount
        reason
      }
    }
  }
`);
