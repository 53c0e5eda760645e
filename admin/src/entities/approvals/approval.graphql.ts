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
      viewerCanReveal
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

export const ApprovalRequestDecideDocument = graphql(`
  mutation ApprovalRequestDecide($input: ApprovalRequestDecideInput!) {
    approvalRequestDecide(input: $input) {
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

export const ApprovalRequestDecideManyDocument = graphql(`
  mutation ApprovalRequestDecideMany($input: ApprovalRequestDecideManyInput!) {
    approvalRequestDecideMany(input: $input) {
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

export const ApprovalRequestWithdrawDocument = graphql(`
  mutation ApprovalRequestWithdraw($input: ApprovalRequestWithdrawInput!) {
    approvalRequestWithdraw(input: $input) {
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

export const ChangesInFullDocument = graphql(`
  query ChangesInFull($requestId: ID!) {
    approvalChangesInFull(requestId: $requestId) {
      field
      before
      after
      isHidden
      viewerCanReveal
    }
  }
`);
