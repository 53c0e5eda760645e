import { graphql } from '../../graphql.ts';

export const VisitRecordDocument = graphql(`
  mutation VisitRecord($input: VisitRecordInput!) {
    visitRecord(input: $input) {
      visitCard {
        id
        status
        usedSlots
      }
      visit {
        id
        slotNo
        card {
          id
          status
        }
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ConsultationNoteDocument = graphql(`
  mutation ConsultationNote($input: ConsultationNoteInput!) {
    consultationNote(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
