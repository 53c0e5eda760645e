import { graphql } from '../../graphql.ts';

export const PolicyRow = graphql(`
  fragment PolicyRow on PolicyVersion {
    id
    version
    state
    validFrom
    updatedAt
    text
    partialRate
    unnotifiedMultiplier
    graceMinutes
    gapMinutes
    punchWindowMinutes
    hqTravelMinutes
    repeatSeconds
    rounding
    monthlyHours
    missingPunch
    noticeRule
    capMode
    capShare
    capMinimumWage
    clauses
    managerPosts
  }
`);

export const PoliciesPageDocument = graphql(
  `
    query PoliciesPage($filter: PolicyVersionFilter, $sort: [PolicyVersionSort!], $first: Int!, $after: String) {
      policyVersions(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PolicyRow
        }
      }
    }
  `,
  [PolicyRow],
);

export const PolicyPageDocument = graphql(
  `
    query PolicyPage($id: ID!) {
      policyVersion(id: $id) {
        ...PolicyRow
      }
    }
  `,
  [PolicyRow],
);

export const PolicyVersionCreateDocument = graphql(`
  mutation PolicyVersionCreate($input: PolicyVersionCreateInput!) {
    policyVersionCreate(input: $input) {
      policyVersion {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const PolicyVersionEditDocument = graphql(
  `
    mutation PolicyVersionEdit($input: PolicyVersionEditInput!) {
      policyVersionEdit(input: $input) {
        policyVersion {
          ...PolicyRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PolicyRow],
);

export const PolicyVersionPutInForceDocument = graphql(
  `
    mutation PolicyVersionPutInForce($input: PolicyVersionPutInForceInput!) {
      policyVersionPutInForce(input: $input) {
        policyVersion {
          ...PolicyRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PolicyRow],
);

export const PolicyVersionTakeBackDocument = graphql(
  `
    mutation PolicyVersionTakeBack($input: PolicyVersionTakeBackInput!) {
      policyVersionTakeBack(input: $input) {
        policyVersion {
          ...PolicyRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PolicyRow],
);

export const PolicyPreviewDocument = graphql(`
  query PolicyPreview($id: ID!, $startsOn: Date, $shopId: ID) {
    policyVersionPreview(policyVersionId: $id, startsOn: $startsOn, shopId: $shopId) {
      isPartial
      difference
      lines {
        employee {
          id
          name
        }
        real {
          incidentCount
          bonus
          payableDeduction
        }
        preview {
          incidentCount
          bonus
          payableDeduction
        }
        difference
      }
    }
  }
`);
