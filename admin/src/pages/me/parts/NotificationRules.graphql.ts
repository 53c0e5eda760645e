import { graphql } from '../../../graphql.ts';

export const NotificationRulesDocument = graphql(`
  query NotificationRules {
    notificationRules(first: 100) {
      nodes {
        id
        kind
        way
      }
    }
  }
`);

export const NotificationRuleSetDocument = graphql(`
  mutation NotificationRuleSet($input: NotificationRuleSetInput!) {
    notificationRuleSet(input: $input) {
      notificationRule {
        id
        kind
        way
      }
      userErrors {
        code
        path
      }
    }
  }
`);
