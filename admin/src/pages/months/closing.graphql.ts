import { graphql } from '../../graphql.ts';

export const ClosingPageDocument = graphql(`
  query ClosingPage($month: Month!, $of: DateOperators!) {
    attendanceClosing(month: $month) {
      startsOn
      hindrances
      waitingRequestCount
      waitingRequests {
        approvalRequest {
          id
        }
        kind
        date
        employee {
          id
          name
        }
      }
      peopleCount
      resultCount
      confirmedCount
      dueCount
      openObjectionCount
      withoutPay {
        payGap
        employee {
          id
          name
        }
      }
      shops {
        shop {
          id
          code
          name
        }
        report {
          id
          sentAt
          sentBy {
            id
            name
          }
        }
        resultCount
        confirmedCount
      }
    }
    attendanceMonthLocks(filter: { startsOn: $of }, first: 1) {
      nodes {
        id
        lockedAt
        lockedBy {
          id
          name
        }
      }
    }
    resultObjections(filter: { result: { startsOn: $of } }, first: 100) {
      nodes {
        id
        version
        text
        sentAt
        state
        answer
        employee {
          id
          name
        }
      }
    }
  }
`);

/** Amounts are for who sees what results mean in money. */
export const AdjustmentsDocument = graphql(`
  query MonthAdjustments($of: DateOperators!) {
    attendanceAdjustments(filter: { OR: [{ startsOn: $of }, { aboutStartsOn: $of }] }, first: 100) {
      nodes {
        id
        startsOn
        aboutStartsOn
        currency
        bonusAmount
        deductionAmount
        reason
        employee {
          id
          name
        }
        madeBy {
          id
          name
        }
      }
    }
  }
`);

export const DifferencesDocument = graphql(`
  query MonthDifferences($shopId: ID!, $month: Month!) {
    attendanceDifferences(shopId: $shopId, month: $month) {
      kind
      date
      incidentKind
      reportedCount
      foundCount
      employee {
        id
        name
      }
      result {
        id
      }
    }
  }
`);

export const MonthComputeDocument = graphql(`
  mutation AttendanceResultCompute($input: AttendanceResultComputeInput!) {
    attendanceResultCompute(input: $input) {
      jobRun {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const MonthConfirmDocument = graphql(`
  mutation AttendanceResultConfirm($input: AttendanceResultConfirmInput!) {
    attendanceResultConfirm(input: $input) {
      confirmedCount
      userErrors {
        code
        path
      }
    }
  }
`);

export const MonthLockDocument = graphql(`
  mutation AttendanceMonthLockCreate($input: AttendanceMonthLockCreateInput!) {
    attendanceMonthLockCreate(input: $input) {
      attendanceMonthLock {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ObjectionAnswerDocument = graphql(`
  mutation ResultObjectionAnswer($input: ResultObjectionAnswerInput!) {
    resultObjectionAnswer(input: $input) {
      resultObjection {
        id
        version
        state
        answer
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AdjustmentCreateDocument = graphql(`
  mutation AttendanceAdjustmentCreate($input: AttendanceAdjustmentCreateInput!) {
    attendanceAdjustmentCreate(input: $input) {
      attendanceAdjustment {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
