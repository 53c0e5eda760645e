import { graphql } from '../../graphql.ts';

export const RequestRow = graphql(`
  fragment RequestRow on ApprovalRequest {
    id
    version
    kind
    level
    state
    reason
    facts
    requestedAt
    decidedAt
    decisionNote
    isOffSession
    isOwn
    viewerCanDecide
    viewerCanWithdraw
    changes {
      field
      before
      after
      isHidden
    }
    requestedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

export const ApprovalDecideDocument = graphql(`
  mutation ApprovalDecide($input: ApprovalDecideInput!) {
    approvalDecide(input: $input) {
      approvalRequest {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ApprovalDecideManyDocument = graphql(`
  mutation ApprovalDecideMany($input: ApprovalDecideManyInput!) {
    approvalDecideMany(input: $input) {
      approvalRequests {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ApprovalWithdrawDocument = graphql(`
  mutation ApprovalWithdraw($input: ApprovalWithdrawInput!) {
    approvalWithdraw(input: $input) {
      approvalRequest {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ApprovalCountDocument = graphql(`
  query ApprovalCount {
    approvalsToDecide
  }
`);
