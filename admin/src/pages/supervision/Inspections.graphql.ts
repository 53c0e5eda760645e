import { graphql } from '../../graphql.ts';

export const InspectionRow = graphql(`
  fragment InspectionRow on Inspection {
    id
    version
    at
    averageScore
    attendanceScore
    clothingScore
    hygieneScore
    smileScore
    disciplineScore
    attendanceNote
    clothingNote
    hygieneNote
    smileNote
    disciplineNote
    shop {
      id
      code
      name
    }
    inspector {
      id
      name
    }
  }
`);

export const InspectionsPageDocument = graphql(
  `
    query InspectionsPage($filter: InspectionFilter, $sort: [InspectionSort!], $first: Int, $after: String) {
      inspections(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        groups(by: [{ field: SHOP }], first: 50) {
          nodes {
            key {
              shop {
                id
                code
                name
              }
            }
            aggregate {
              count
              avg {
                attendanceScore
                clothingScore
                hygieneScore
                smileScore
                disciplineScore
              }
            }
          }
        }
        nodes {
          ...InspectionRow
        }
      }
    }
  `,
  [InspectionRow],
);

/** The shops of the regions that the person leads today. */
export const LedShopsDocument = graphql(`
  query LedShops($me: ID!, $today: Date!) {
    regionLeaders(filter: { AND: [{ employee: { id: { eq: $me } } }, { startsOn: { lte: $today } }] }, first: 10) {
      nodes {
        id
        endsOn
        region {
          id
          shops(first: 100) {
            nodes {
              id
              code
              name
              closedOn
            }
          }
        }
      }
    }
    postings(filter: { employee: { id: { eq: $me } } }, first: 1) {
      nodes {
        id
        shop {
          id
        }
      }
    }
  }
`);

export const InspectionRecordDocument = graphql(`
  mutation InspectionRecord($input: InspectionRecordInput!) {
    inspectionRecord(input: $input) {
      inspection {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const InspectionEditDocument = graphql(
  `
    mutation InspectionEdit($input: InspectionEditInput!) {
      inspectionEdit(input: $input) {
        inspection {
          ...InspectionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [InspectionRow],
);
