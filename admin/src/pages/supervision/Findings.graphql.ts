import { graphql } from '../../graphql.ts';

export const FindingRow = graphql(`
  fragment FindingRow on Finding {
    id
    version
    rule
    periodFrom
    periodTo
    measured
    threshold
    severity
    state
    foundAt
    decidedAt
    decisionNote
    decidedBy {
      id
      name
    }
    employee {
      id
      name
    }
    shop {
      id
      code
      name
    }
    inputs {
      name
      value
    }
    evidence {
      type
      id
    }
  }
`);

export const FindingsPageDocument = graphql(
  `
    query FindingsPage($filter: FindingFilter, $sort: [FindingSort!], $first: Int, $after: String) {
      findings(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FindingRow
        }
      }
    }
  `,
  [FindingRow],
);

/** The rows that a finding rests on, as far as the person sees them. */
export const FindingEvidenceDocument = graphql(`
  query FindingEvidence($ids: [ID!]!) {
    attendanceIncidents(filter: { id: { in: $ids } }, sort: [{ by: STARTS_AT, direction: ASC }], first: 50) {
      nodes {
        id
        date
        kind
        startsAt
        endsAt
        isNotified
      }
    }
    punches(filter: { id: { in: $ids } }, sort: [{ by: AT, direction: ASC }], first: 50) {
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
    rosterEntries(filter: { id: { in: $ids } }, sort: [{ by: DATE, direction: ASC }], first: 50) {
      nodes {
        id
        date
        startsAt
        endsAt
        employee {
          id
          name
        }
      }
    }
    outings(filter: { id: { in: $ids } }, first: 50) {
      nodes {
        id
        kind
        state
        startsAt
        endsAt
        reason
      }
    }
    spotCheckResults(filter: { id: { in: $ids } }, first: 50) {
      nodes {
        id
        finding
        expected
        check {
          id
          at
          method
        }
      }
    }
    shopMonthReports(filter: { id: { in: $ids } }, first: 5) {
      nodes {
        id
        startsOn
        sentAt
      }
    }
  }
`);

/** Trials and their stages that a finding rests on, as far as the person sees them. */
export const FindingTrialsDocument = graphql(`
  query FindingTrials($ids: [ID!]!) {
    trials(filter: { id: { in: $ids } }, sort: [{ by: STARTS_ON, direction: ASC }], first: 50) {
      nodes {
        id
        state
        endOn
        employee {
          id
          name
        }
      }
    }
    trialStages(filter: { id: { in: $ids } }, sort: [{ by: DUE_ON, direction: ASC }], first: 50) {
      nodes {
        id
        stageNo
        dueOn
        state
        trial {
          id
          employee {
            id
            name
          }
        }
      }
    }
  }
`);

export const FindingDecideDocument = graphql(`
  mutation FindingDecide($input: FindingDecideInput!) {
    findingDecide(input: $input) {
      finding {
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

export const FindingRenewDocument = graphql(`
  mutation FindingRenew($input: FindingRenewInput!) {
    findingRenew(input: $input) {
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
