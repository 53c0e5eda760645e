import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
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
`),n=e(`
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
  `,[t]),r=e(`
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
  `,[t]),i=e(`
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
  `,[t]),a=e(`
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
  `,[t]),o=e(`
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
`),s=e(`
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
`);export{r as a,a as i,o as n,n as o,i as r,s as t};