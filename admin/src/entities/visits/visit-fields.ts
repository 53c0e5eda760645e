import { instantOf } from '../../lib/company-clock.ts';
import { cleaned, type FormState } from '../../lib/form-state.ts';
import { optionsOf, type Field } from '../../ui/field.ts';
import { t } from '../../words/i18n.ts';
import type { VisitInput } from './useOutbox.ts';
import { HANDLING, OBJECTIONS, VISIT_KINDS } from './visit-words.ts';

/** What is said at every door stands first; the rest opens when it is wanted. */
export function shortFields(): Field[] {
  return [
    {
      name: 'summary',
      label: t('term.summary'),
      kind: 'area',
      required: true,
      max: 200,
      rows: 3,
      help: t('visits.summaryHelp'),
    },
    { name: 'nextVisitOn', label: t('term.nextVisitOn'), kind: 'slot', isWide: true },
    {
      name: 'kind',
      label: t('term.visitKind'),
      kind: 'select',
      required: true,
      options: optionsOf(VISIT_KINDS, (one) => t(`enum.visitKind.${one}`)),
    },
    { name: 'visitedAt', label: t('term.visitedAt'), kind: 'instant', required: true },
  ];
}

export function detailFields(hasObjection: boolean): Field[] {
  return [
    { name: 'contactPerson', label: t('term.contactPerson'), kind: 'text', max: 100 },
    { name: 'nextStep', label: t('term.nextStep'), kind: 'text', max: 200 },
    { name: 'topics', label: t('term.topics'), kind: 'text', max: 200 },
    {
      name: 'objection',
      label: t('term.objection'),
      kind: 'select',
      options: optionsOf(OBJECTIONS, (one) => t(`enum.objection.${one}`)),
    },
    ...(hasObjection
      ? [{ name: 'handling', label: t('visits.handling'), kind: 'slot', isWide: true } satisfies Field]
      : []),
  ];
}

/** The five marks of the checklist, from the ticked ones; without an objection there is nothing to deal with. */
export function handlingOf({ handling, objection }: FormState): Record<(typeof HANDLING)[number], boolean> {
  const ticked = Array.isArray(handling) && objection ? (handling as readonly string[]) : [];
  return Object.fromEntries(HANDLING.map((step) => [step, ticked.includes(step)])) as never;
}

export function visitInput(state: FormState, customerId: string): VisitInput {
  const { visitedAt, handling: _handling, ...rest } = cleaned(state);
  const texts = { ...rest, ...handlingOf(state), customerId, visitedAt: instantOf(String(visitedAt)) };
  return texts as unknown as VisitInput;
}
