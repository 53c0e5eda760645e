import { graphql } from '../../graphql.ts';

export const OrderCreateDocument = graphql(`
  mutation OrderCreate($input: OrderCreateInput!) {
    orderCreate(input: $input) {
      order {
        id
        number
      }
      userErrors {
        code
        path
      }
    }
  }
`);
