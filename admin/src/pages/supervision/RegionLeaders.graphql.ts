import { graphql } from '../../graphql.ts';

export const RegionLeaderRow = graphql(`
  fragment RegionLeaderRow on RegionLeader {
    id
    version
    startsOn
    endsOn
    region {
      id
      code
      name
    }
    employee {
      id
      name
    }
  }
`);

export const RegionLeadersPageDocument = graphql(
  `
    query RegionLeadersPage($filter: RegionLeaderFilter, $sort: [RegionLeaderSort!], $first: Int, $after: String) {
      regionLeaders(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RegionLeaderRow
        }
      }
    }
  `,
  [RegionLeaderRow],
);

export const CandidatesDocument = graphql(`
  query Candidates($regionId: ID!) {
    regionLeaderCandidates(regionId: $regionId) {
      inspectionAverage
      inspectionCount
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
`);

export const RegionLeaderAppointDocument = graphql(`
  mutation RegionLeaderAppoint($input: RegionLeaderAppointInput!) {
    regionLeaderAppoint(input: $input) {
      regionLeader {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const RegionLeaderEndDocument = graphql(`
  mutation RegionLeaderEnd($input: RegionLeaderEndInput!) {
    regionLeaderEnd(input: $input) {
      regionLeader {
        id
        version
        endsOn
      }
      userErrors {
        code
        path
      }
    }
  }
`);
