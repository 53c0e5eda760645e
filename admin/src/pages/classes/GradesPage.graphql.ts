import { graphql } from '../../graphql.ts';

export const AbcRunRow = graphql(`
  fragment AbcRunRow on AbcRun {
    id
    quarter
    basis
    thresholds
    totalVolume
    customerCount
    changedCount
    finishedAt
  }
`);

export const GradeChangeRow = graphql(`
  fragment GradeChangeRow on GradeChange {
    id
    fromGrade
    toGrade
    changedAt
    cause
    quarter
    customer {
      id
      code
      name
    }
    ... on GradeChange @include(if: $seesProfile) {
      reason
    }
    ... on GradeChange @include(if: $seesRuns) {
      place
      volume
    }
  }
`);

export const GradesPageDocument = graphql(
  `
    query GradesPage(
      $filter: GradeChangeFilter
      $sort: [GradeChangeSort!]
      $first: Int
      $after: String
      $seesProfile: Boolean!
      $seesRuns: Boolean!
    ) {
      abcRuns(first: 8) @include(if: $seesRuns) {
        nodes {
          ...AbcRunRow
        }
      }
      gradeChanges(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        isPartial
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...GradeChangeRow
        }
      }
    }
  `,
  [AbcRunRow, GradeChangeRow],
);

export const OverrideRow = graphql(`
  fragment OverrideRow on GradeOverride {
    id
    version
    grade
    startsAt
    endsOn
    endedAt
    customer {
      id
      code
      name
    }
    ... on GradeOverride @include(if: $seesProfile) {
      reason
    }
  }
`);

export const OverridesDocument = graphql(
  `
    query GradeOverrides($seesProfile: Boolean!) {
      gradeOverrides(filter: { endedAt: { isNull: true } }, first: 50) {
        nodes {
          ...OverrideRow
        }
      }
    }
  `,
  [OverrideRow],
);

export const GradeOverrideEndDocument = graphql(`
  mutation GradeOverrideEnd($input: GradeOverrideEndInput!) {
    gradeOverrideEnd(input: $input) {
      gradeOverride {
        id
        version
        endedAt
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerVersionDocument = graphql(`
  query CustomerVersion($id: ID!) {
    customer(id: $id) {
      id
      version
      grade
    }
  }
`);

export const GradeOverrideProposeDocument = graphql(`
  mutation GradeOverridePropose($input: GradeOverrideProposeInput!) {
    gradeOverridePropose(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
