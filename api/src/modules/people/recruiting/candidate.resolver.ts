import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { maskPhone } from '../../../kernel/mask.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { forgetCandidate } from './candidate-forget.actions.ts';
import { CandidateStep } from './candidate-step.entity.ts';
import { addStep, createCandidate, editCandidate, hireCandidate } from './candidate.actions.ts';
import { Candidate } from './candidate.entity.ts';
import {
  CandidateCreateInput,
  CandidateEditInput,
  CandidateForgetInput,
  CandidateHireInput,
  CandidateStepAddInput,
} from './candidate.types.ts';

@Resolver(() => Candidate)
export class CandidateResolver {
  @Allow('candidate:read')
  @ReadOne(() => Candidate, { description: 'One candidate by id.' })
  candidate(): never {
    return answeredByReader();
  }

  @Allow('candidate:read')
  @ReadPage(() => Candidate, {
    description: 'Who wants to work here, the latest first; the reserve pool is the state RESERVE.',
    sort: ['-appliedOn'],
    search: 'By parts of names, their pinyin or its initials, and by at least the last four digits of phones.',
  })
  candidates(): never {
    return answeredByReader();
  }

  @Right('candidate:readName')
  @Computed(() => String, {
    needs: ['phoneFull'],
    nullable: true,
    description: 'Such as `138****1234`; the whole one is `phoneFull`.',
  })
  phone(@Root() { phoneFull }: Pick<Candidate, 'phoneFull'>): string | null {
    return phoneFull && maskPhone(phoneFull);
  }

  @HasPage(() => CandidateStep, { via: 'candidate', sort: ['date'], description: 'What was done, in its order.' })
  steps(): never {
    return answeredByReader();
  }

  @Allow('candidate:manage')
  @Action(
    { candidate: () => Candidate },
    { description: 'Enters somebody who wants to work here (domain-rules 20.2).' },
  )
  async candidateCreate(@Ctx() ctx: Context, @Arg('input', () => CandidateCreateInput) input: CandidateCreateInput) {
    return { candidate: await createCandidate(ctx, input) };
  }

  @Allow('candidate:manage')
  @Action({ candidate: () => Candidate }, { description: 'Changes a candidate who was not hired.' })
  async candidateEdit(@Ctx() ctx: Context, @Arg('input', () => CandidateEditInput) input: CandidateEditInput) {
    return { candidate: await editCandidate(ctx, input) };
  }

  @Allow('candidate:manage')
  @Action(
    { candidate: () => Candidate },
    { description: 'Says what was done about a candidate, with person and date (domain-rules 20.2).' },
  )
  async candidateStepAdd(@Ctx() ctx: Context, @Arg('input', () => CandidateStepAddInput) input: CandidateStepAddInput) {
    return { candidate: await addStep(ctx, input) };
  }

  @Allow('candidate:manage')
  @Action(
    { candidate: () => Candidate, employee: () => Employee },
    { description: 'Hires a candidate: employee, employment and posting at once; also out of the reserve pool.' },
  )
  async candidateHire(@Ctx() ctx: Context, @Arg('input', () => CandidateHireInput) input: CandidateHireInput) {
    return hireCandidate(ctx, input);
  }

  @Allow('candidate:manage')
  @Action(
    { candidate: () => Candidate },
    { description: 'Erases who a candidate was, in every table and the journal; what is counted stays (promise D3).' },
  )
  async candidateForget(@Ctx() ctx: Context, @Arg('input', () => CandidateForgetInput) input: CandidateForgetInput) {
    return { candidate: await forgetCandidate(ctx, input) };
  }
}

@Resolver(() => CandidateStep)
export class CandidateStepResolver {
  @Allow('candidate:read')
  @ReadOne(() => CandidateStep, { description: 'One step about a candidate by id.' })
  candidateStep(): never {
    return answeredByReader();
  }

  @Allow('candidate:read')
  @ReadPage(() => CandidateStep, { description: 'What was done about candidates, the latest first.', sort: ['-date'] })
  candidateSteps(): never {
    return answeredByReader();
  }
}
