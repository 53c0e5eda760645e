import { graphql } from '../../graphql.ts';

export const CustomerStandingDocument = graphql(`
  query CustomerStanding(
    $id: ID!
    $seesProfile: Boolean!
    $seesArchive: Boolean!
    $seesTasks: Boolean!
    $seesPlans: Boolean!
  ) {
    customer(id: $id) {
      id
      grade
      suppliedBy {
        id
        code
        name
      }
      secondTier(first: 20) {
        totalCount
        nodes {
          id
          code
          name
        }
      }
      gradeChanges(first: 10) @include(if: $seesArchive) {
        totalCount
        nodes {
          id
          fromGrade
          toGrade
          changedAt
          cause
          quarter
          reason @include(if: $seesProfile)
        }
      }
      gradeOverrides(first: 1) @include(if: $seesArchive) {
        nodes {
          id
          endsOn
          endedAt
        }
      }
      maintenancePlans(first: 3) @include(if: $seesPlans) {
        nodes {
          id
          year
          state
          dueOn
          visitsPerQuarter
          contactsPerHalf
          gifts
          problems
          owner {
            id
            name
          }
        }
      }
      salesTasks(first: 10) @include(if: $seesTasks) {
        totalCount
        nodes {
          id
          kind
          aim
          state
          dueOn
          amount
          quantity
          times
          actual
          remedy
          list {
            id
            currency
          }
        }
      }
    }
  }
`);
