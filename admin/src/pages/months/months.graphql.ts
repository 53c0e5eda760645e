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
      payGap
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

/** What the grid shows of a result: marks and sums. */
export const ResultRow = graphql(`
  fragment ResultRow on AttendanceResult {
    id
    state
    workdays
    incidentCount
    notifiedSeconds
    unnotifiedSeconds
    outingSeconds
    days {
      date
      flags
      incidents {
        kind
        reason
        isNotified
        isExcused
      }
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
        }
      }
    }
    pays(first: 1) {
      nodes {
        id
        currency
        bonus
        payableDeduction
      }
    }
  }
`);

export const MonthGridDocument = graphql(
  `
    query MonthGrid($filter: AttendanceResultFilter!, $rostered: RosterEntryFilter!, $year: Int!) {
      attendanceResults(filter: $filter, first: 30) {
        nodes {
          ...ResultRow
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
  [ResultRow],
);

export const MyMonthDocument = graphql(
  `
    query MyMonth($filter: AttendanceResultFilter!, $rostered: RosterEntryFilter!) {
      attendanceResults(filter: $filter, first: 1) {
        nodes {
          ...ResultFacts
        }
      }
    }
  `,
  [ResultFacts],
);

/** The shops of whose people somebody sees results; everybody sees rosters. */
export const MonthShopsDocument = graphql(`
  query MonthShops($startsOn: Date!) {
    attendanceResults(filter: { startsOn: { eq: $startsOn }, isCurrent: { eq: true } }, first: 1) {
      groups(by: [{ field: SHOP }], first: 100) {
        nodes {
          key {
            shop {
              id
              code
              name
            }
          }
        }
      }
    }
  }
`);

/** A day with all that was asked for or told about it, and the policy that judges it. */
export const DayDocument = graphql(
  `
    query AttendanceDayDetail(
      $result: ID!
      $rostered: RosterEntryFilter!
      $leaves: LeaveRequestFilter!
      $outings: OutingFilter!
      $notices: AttendanceNoticeFilter!
    ) {
      attendanceResult(id: $result) {
        ...ResultFacts
      }
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
  `,
  [ResultFacts],
);
