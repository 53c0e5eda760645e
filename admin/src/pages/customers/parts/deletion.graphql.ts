import { graphql } from '../../../graphql.ts';

export const CustomerRequestDeleteDocument = graphql(`
  mutation CustomerRequestDelete($input: CustomerRequestDeleteInput!) {
    customerRequestDelete(input: $input) {
      approvalRequest {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ContactTakeOutDocument = graphql(`
  mutation ContactTakeOut($input: ContactTakeOutInput!) {
    contactTakeOut(input: $input) {
      personalData
      userErrors {
        code
        path
      }
    }
  }
`);

export const ContactEraseDocument = graphql(`
  mutation ContactErase($input: ContactEraseInput!) {
    contactErase(input: $input) {
      customer {
        id
        contacts {
          id
        }
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ExitRecordCreateDocument = graphql(`
  mutation ExitRecordCreate($input: ExitRecordCreateInput!) {
    exitRecordCreate(input: $input) {
      exitRecord {
        id
        endedOn
      }
      userErrors {
        code
        path
      }
    }
  }
`);
