import { graphql } from '../../graphql.ts';

export const MyRequestsDocument = graphql(`
  query MyRequests($me: ID!, $year: Int!) {
    leaveRequests(filter: { employee: { id: { eq: $me } } }, first: 30) {
      nodes {
        id
        version
        leaveKind: kind
        startsAt
        endsAt
        hours
        requestedAt
        reason
        state
        decisionNote
        decidedBy {
          id
          name
        }
      }
    }
    outings(filter: { employee: { id: { eq: $me } } }, first: 30) {
      nodes {
        id
        version
        outingKind: kind
        startsAt
        endsAt
        requestedAt
        reason
        state
        reasonState
        isNecessary
        decisionNote
        decidedBy {
          id
          name
        }
      }
    }
    overtimes(filter: { employee: { id: { eq: $me } } }, first: 20) {
      nodes {
        id
        version
        startsAt
        endsAt
        requestedAt
        reason
        state
        decisionNote
        decidedBy {
          id
          name
        }
      }
    }
    attendanceNotices(filter: { employee: { id: { eq: $me } } }, first: 20) {
      nodes {
        id
        version
        startsAt
        endsAt
        requestedAt
        text
        noticeState: state
        decisionNote
        decidedBy {
          id
          name
        }
      }
    }
    punchCorrections(filter: { employee: { id: { eq: $me } } }, first: 20) {
      nodes {
        id
        version
        correctionKind: kind
        at
        direction
        requestedAt
        reason
        state
        decisionNote
        punch {
          id
          at
        }
        decidedBy {
          id
          name
        }
      }
    }
    leaveBalances(filter: { employee: { id: { eq: $me } }, year: { eq: $year } }, first: 20) {
      nodes {
        id
        kind
        grantedHours
        usedHours
      }
    }
  }
`);

/** What a form proposes and warns of: the next shifts, the last punches, and the policy that judges. */
export const RequestFormDocument = graphql(`
  query RequestForm($whose: ID!, $from: Date!, $punchedSince: DateTime!) {
    rosterEntries(
      filter: {
        employee: { id: { eq: $whose } }
        date: { gte: $from }
        kind: { eq: WORK }
        cancelledAt: { isNull: true }
      }
      sort: [{ by: DATE, direction: ASC }]
      first: 45
    ) {
      nodes {
        id
        date
        startsAt
        endsAt
        shop {
          id
          name
        }
      }
    }
    punches(
      filter: { employee: { id: { eq: $whose } }, at: { gte: $punchedSince }, voidedAt: { isNull: true } }
      first: 60
    ) {
      nodes {
        id
        at
        direction
        place {
          id
          name
        }
      }
    }
    policyVersions(filter: { state: { eq: IN_FORCE } }, first: 20) {
      nodes {
        id
        validFrom
        partialRate
        unnotifiedMultiplier
        clauses
      }
    }
  }
`);

export const LeaveRequestCreateDocument = graphql(`
  mutation LeaveRequestCreate($input: LeaveRequestCreateInput!) {
    leaveRequestCreate(input: $input) {
      leaveRequest {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OutingCreateDocument = graphql(`
  mutation OutingCreate($input: OutingCreateInput!) {
    outingCreate(input: $input) {
      outing {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OvertimeCreateDocument = graphql(`
  mutation OvertimeCreate($input: OvertimeCreateInput!) {
    overtimeCreate(input: $input) {
      overtime {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AttendanceNoticeCreateDocument = graphql(`
  mutation AttendanceNoticeCreate($input: AttendanceNoticeCreateInput!) {
    attendanceNoticeCreate(input: $input) {
      attendanceNotice {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const PunchCorrectionCreateDocument = graphql(`
  mutation PunchCorrectionCreate($input: PunchCorrectionCreateInput!) {
    punchCorrectionCreate(input: $input) {
      punchCorrection {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const LeaveRequestWithdrawDocument = graphql(`
  mutation LeaveRequestWithdraw($input: LeaveRequestWithdrawInput!) {
    leaveRequestWithdraw(input: $input) {
      leaveRequest {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OutingWithdrawDocument = graphql(`
  mutation OutingWithdraw($input: OutingWithdrawInput!) {
    outingWithdraw(input: $input) {
      outing {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OvertimeWithdrawDocument = graphql(`
  mutation OvertimeWithdraw($input: OvertimeWithdrawInput!) {
    overtimeWithdraw(input: $input) {
      overtime {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const PunchCorrectionWithdrawDocument = graphql(`
  mutation PunchCorrectionWithdraw($input: PunchCorrectionWithdrawInput!) {
    punchCorrectionWithdraw(input: $input) {
      punchCorrection {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
