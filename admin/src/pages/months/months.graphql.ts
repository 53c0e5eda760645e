import { graphql } from '../../graphql.ts';

export const DayFacts = graphql(`
  fragment DayFacts on AttendanceDay {
    date
    shopId
    startsAt
    endsAt
    breaks {
      startsAt
      endsAt
    }
    policyVersionId
    punches {
      id
      at
      shopId
      direction
      source
    }
    firstInAt
    lastOutAt
    shiftSeconds
    presentSeconds
    isOnLeave
    flags
    incidents {
      kind
      reason
      startsAt
      endsAt
      seconds
      wholeStartsAt
      isNotified
      isExcused
      clause
      causes {
        type
        id
        isNotice
      }
    }
  }
`);

export const PayFacts = graphql(`
  fragment PayFacts on AttendancePay {
    id
    currency
    bonus
    deduction
    cappedDeduction
    payableDeduction
    bonusLines {
      startsOn
      endsOn
      bonusBase
      workdays
      ofWorkdays
      factor
      amount
    }
    deductionLines {
      startsAt
      endsAt
      kind
      clause
      bucket
      seconds
      chargedSeconds
      hours
      monthlyWage
      monthlyHours
      hourlyWage
      multiplier
      amount
    }
    capLines {
      mode
      share
      monthWage
      minimumWage
      amount
    }
  }
`);

/** A result with its days; what is rostered tells the days that were not judged. */
export const ResultFacts = graphql(
  `
    fragment ResultFacts on AttendanceResult {
      id
      version
      no
      state
      startsOn
      workdays
      incidentCount
      notifiedSeconds
      unnotifiedSeconds
      outingSeconds
      judgedBefore
      computedAt
      days {
        ...DayFacts
      }
      employee {
        id
        number
        name
        rosterEntries(filter: $rostered, first: 40) {
          nodes {
            id
            date
            kind
            startsAt
            endsAt
            templateVersion {
              template {
                code
                name
              }
            }
          }
        }
      }
      pays(first: 1) {
        nodes {
          ...PayFacts
        }
      }
    }
  `,
  [DayFacts, PayFacts],
);

export const MonthGridDocument = graphql(
  `
    query MonthGrid($filter: AttendanceResultFilter!, $rostered: RosterEntryFilter!, $year: Int!) {
      attendanceResults(filter: $filter, first: 50) {
        nodes {
          ...ResultFacts
        }
      }
      publicCalendarDays(year: $year) {
        day
        kind
        nameZh
        nameEn
      }
    }
  `,
  [ResultFacts],
);

/** Whoever sees the roster of a shop sees its month. */
export const MonthShopsDocument = graphql(`
  query MonthShops($startsOn: Date!) {
    monthlyRosters(filter: { startsOn: { eq: $startsOn } }, first: 100) {
      nodes {
        id
        shop {
          id
          code
          name
        }
      }
    }
  }
`);

/** What was asked for or told about a day, and the policy that judges it. */
export const DayRequestsDocument = graphql(`
  query DayRequests($leaves: LeaveRequestFilter!, $outings: OutingFilter!, $notices: AttendanceNoticeFilter!) {
    leaveRequests(filter: $leaves, first: 20) {
      nodes {
        id
        leaveKind: kind
        startsAt
        endsAt
        requestedAt
        reason
        state
      }
    }
    outings(filter: $outings, first: 20) {
      nodes {
        id
        outingKind: kind
        startsAt
        endsAt
        requestedAt
        outingReason: reason
        state
        reasonState
      }
    }
    attendanceNotices(filter: $notices, first: 20) {
      nodes {
        id
        startsAt
        endsAt
        requestedAt
        text
        noticeState: state
      }
    }
    shops(first: 100) {
      nodes {
        id
        name
      }
    }
    policyVersions(first: 100) {
      nodes {
        id
        validFrom
      }
    }
  }
`);
