import { graphql } from '../../graphql.ts';
import { RegionRow } from './RegionsPage.graphql.ts';

export const RegionRecodePreviewDocument = graphql(`
  query RegionRecodePreview($regionId: ID!, $code: String!) {
    regionRecodePreview(regionId: $regionId, code: $code) {
      customers
      samples {
        before
        after
      }
    }
  }
`);

export const RegionRecodeDocument = graphql(
  `
    mutation RegionRecode($input: RegionRecodeInput!) {
      regionRecode(input: $input) {
        region {
          ...RegionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [RegionRow],
);
