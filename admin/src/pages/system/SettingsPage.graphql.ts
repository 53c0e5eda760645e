import { graphql } from '../../graphql.ts';

export const SettingRow = graphql(`
  fragment SettingRow on Setting {
    id
    key
    value
    validFrom
    reason
    createdAt
    setBy {
      id
      loginName
      displayName
    }
  }
`);

export const SettingsPageDocument = graphql(
  `
    query SettingsPage($filter: SettingFilter, $sort: [SettingSort!], $first: Int, $after: String) {
      settings(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SettingRow
        }
      }
    }
  `,
  [SettingRow],
);

export const SettingSetDocument = graphql(
  `
    mutation SettingSet($input: SettingSetInput!) {
      settingSet(input: $input) {
        setting {
          ...SettingRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [SettingRow],
);
