import type { RouteLocationRaw } from 'vue-router';

import { pageLink } from '../../../entities/links.ts';
import type { ResultOf } from '../../../graphql.ts';
import type { TrialsDueDocument } from '../Board.graphql.ts';

type Due = ResultOf<typeof TrialsDueDocument>['trialsDue'];
type Stage = Due['stages'][number];
type Person = NonNullable<Stage['trial']>['employee'];
export type DueKind = 'STAGE' | 'BRIEFING' | 'ACKNOWLEDGEMENT' | 'RECHECK' | 'DISMISSAL' | 'DECISION';

/** Something of a trial that somebody has to do by a day. */
export interface DueRow {
  readonly key: string;
  readonly kind: DueKind;
  readonly day: string | null;
  readonly stageNo: number | null;
  readonly person: Person;
  /** Who has to do it, where that is one person. */
  readonly doer: { readonly id: string; readonly name: string } | null;
  readonly to: RouteLocationRaw;
}

/** Who looks at the board, and what he does in trials. */
export interface Doer {
  readonly id: string | undefined;
  readonly briefs: boolean;
  readonly decides: boolean;
}

function ofStage(kind: DueKind, stage: Stage | null, more: Partial<DueRow> = {}): DueRow[] {
  const trial = stage?.trial;
  if (!stage || !trial) return [];
  return [
    {
      key: `${kind} ${stage.id}`,
      kind,
      day: stage.dueOn,
      stageNo: stage.stageNo,
      person: trial.employee,
      doer: null,
      to: pageLink('TrialPage', { id: trial.id }),
      ...more,
    },
  ];
}

function atTrial(stage: Stage | null, query: Record<string, string>): RouteLocationRaw {
  return { ...pageLink('TrialPage', { id: stage?.trial?.id ?? '' }), query };
}

function rowsOf(due: Due, me: Doer): DueRow[] {
  return [
    ...due.decisions.map((trial) => ({
      key: `DECISION ${trial.id}`,
      kind: 'DECISION' as const,
      day: trial.decisionDueOn,
      stageNo: null,
      person: trial.employee,
      doer: null,
      to: pageLink('TrialPage', { id: trial.id }),
    })),
    ...due.dismissals.flatMap(({ stage }) => ofStage('DISMISSAL', stage, { day: null })),
    ...due.stages.flatMap((stage) =>
      ofStage('STAGE', stage, {
        doer: stage.reviewer,
        ...(stage.reviewer?.id === me.id && { to: pageLink('TrialReviewPage', { id: stage.id }) }),
      }),
    ),
    ...due.briefingsToGive.flatMap((stage) =>
      ofStage('BRIEFING', stage, { day: stage.opensOn, ...(me.briefs && { to: atTrial(stage, { brief: stage.id }) }) }),
    ),
    ...due.briefingsToAcknowledge.flatMap(({ id, manager, stage }) =>
      ofStage('ACKNOWLEDGEMENT', stage, {
        day: stage?.opensOn ?? null,
        doer: manager,
        to: atTrial(stage, { briefing: id }),
      }),
    ),
    ...due.measuresToRecheck.flatMap(({ id, recheckOn, stage }) =>
      ofStage('RECHECK', stage, { day: recheckOn, doer: stage?.reviewer ?? null, to: atTrial(stage, { recheck: id }) }),
    ),
  ];
}

function isMine({ kind, doer, person }: DueRow, me: Doer): boolean {
  if (kind === 'BRIEFING') return me.briefs;
  if (kind === 'DECISION' || kind === 'DISMISSAL') return me.decides && person?.id !== me.id;
  return me.id !== undefined && doer?.id === me.id;
}

/** What is due, the earliest first: what the viewer has to do, and what others have to. */
export function dueRows(due: Due, me: Doer): { readonly mine: DueRow[]; readonly others: DueRow[] } {
  const rows = rowsOf(due, me).toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  return { mine: rows.filter((row) => isMine(row, me)), others: rows.filter((row) => !isMine(row, me)) };
}
