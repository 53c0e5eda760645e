import { graphql } from '../../graphql.ts';

export const DeskOuting = graphql(`
  fragment DeskOuting on Outing {
    id
    version
    startsAt
    endsAt
    requestedAt
    reason
    state
    employee {
      id
      name
    }
    shop {
      id
      name
    }
  }
`);

export const HrDeskDocument = graphql(
  `
    query HrDesk($since: DateTime!) {
      reasons: outings(
        filter: {
          kind: { eq: BUSINESS }
          reasonState: { eq: PENDING }
          state: { in: [PENDING, APPROVED] }
          startsAt: { gte: $since }
        }
        first: 50
      ) {
        totalCount
        nodes {
          ...DeskOuting
        }
      }
      trips: outings(
        filter: {
          kind: { eq: HQ }
          isNecessary: { isNull: true }
          state: { in: [PENDING, APPROVED] }
          startsAt: { gte: $since }
        }
        first: 50
      ) {
        totalCount
        nodes {
          ...DeskOuting
        }
      }
      notices: attendanceNotices(filter: { startsAt: { gte: $since } }, first: 50) {
        totalCount
        nodes {
          id
          version
          startsAt
          endsAt
          requestedAt
          text
          state
          decisionNote
          employee {
            id
            name
          }
          shop {
            id
            name
          }
        }
      }
      leaves: leaveRequests(filter: { state: { in: [PENDING, APPROVED] }, startsAt: { gte: $since } }, first: 50) {
        totalCount
        nodes {
          id
          version
          kind
          startsAt
          endsAt
          requestedAt
          hours
          state
          reason
          employee {
            id
            name
          }
          shop {
            id
            name
          }
        }
      }
    }
  `,
  [DeskOuting],
);

export const OutingJudgeReasonDocument = graphql(`
  mutation OutingJudgeReason($input: OutingJudgeReasonInput!) {
    outingJudgeReason(input: $input) {
      outing {
        id
        version
        reasonState
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const OutingMarkNecessaryDocument = graphql(`
  mutation OutingMarkNecessary($input: OutingMarkNecessaryInput!) {
    outingMarkNecessary(input: $input) {
      outing {
        id
        version
        isNecessary
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AttendanceNoticeRejectDocument = graphql(`
  mutation AttendanceNoticeReject($input: AttendanceNoticeRejectInput!) {
    attendanceNoticeReject(input: $input) {
      attendanceNotice {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const LeaveRequestShortenDocument = graphql(`
  mutation LeaveRequestShorten($input: LeaveRequestShortenInput!) {
    leaveRequestShorten(input: $input) {
      leaveRequest {
        id
        version
        startsAt
        endsAt
        hours
      }
      userErrors {
        code
        path
      }
    }
  }
`);
