import { graphql } from '../../graphql.ts';

export const SettingRow = graphql(`
  fragment SettingRow on Setting {
    key
    value
    defaultValue
    unit
    inForce {
      id
      validFrom
      reason
      setBy {
        id
        loginName
        displayName
      }
    }
  }
`);

export const SettingsPageDocument = graphql(
  `
    query SettingsPage {
      settings {
        ...SettingRow
      }
    }
  `,
  [SettingRow],
);

export const SettingHistoryDocument = graphql(`
  query SettingHistory($key: String!) {
    settingValues(filter: { key: { eq: $key } }, sort: [{ by: VALID_FROM, direction: DESC }], first: 50) {
      nodes {
        id
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
    }
  }
`);

export const SettingSetDocument = graphql(`
  mutation SettingSet($input: SettingSetInput!) {
    settingSet(input: $input) {
      settingValue {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);
