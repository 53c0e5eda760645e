import { graphql } from '../../graphql.ts';

export const RouteRow = graphql(`
  fragment RouteRow on Route {
    id
    version
    name
    purpose
    grounds
    isActive
    region {
      id
      code
      name
    }
  }
`);

export const RoutesPageDocument = graphql(
  `
    query RoutesPage($filter: RouteFilter, $sort: [RouteSort!], $first: Int, $after: String) {
      routes(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RouteRow
          stops {
            id
          }
        }
      }
    }
  `,
  [RouteRow],
);

export const RoutePageDocument = graphql(
  `
    query RoutePage($id: ID!) {
      route(id: $id) {
        ...RouteRow
        stops {
          id
          position
          customer {
            id
            code
            name
            grade
            region {
              id
            }
          }
        }
      }
    }
  `,
  [RouteRow],
);

export const RouteCreateDocument = graphql(
  `
    mutation RouteCreate($input: RouteCreateInput!) {
      routeCreate(input: $input) {
        route {
          ...RouteRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RouteRow],
);

export const RouteEditDocument = graphql(
  `
    mutation RouteEdit($input: RouteEditInput!) {
      routeEdit(input: $input) {
        route {
          ...RouteRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RouteRow],
);

export const RouteArrangeDocument = graphql(`
  mutation RouteArrange($input: RouteArrangeInput!) {
    routeArrange(input: $input) {
      route {
        id
        version
        stops {
          id
          position
        }
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const CustomerOfRouteDocument = graphql(`
  query CustomerOfRoute($id: ID!) {
    customer(id: $id) {
      id
      code
      name
      grade
      region {
        id
      }
    }
  }
`);
