import { graphql } from '../../graphql.ts';

export const CareerStepAddDocument = graphql(`
  mutation CareerStepAdd($input: CareerStepAddInput!) {
    careerStepAdd(input: $input) {
      careerStep {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
