import {
  getNamedType,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import { type Field, inputFieldsOf, inputOf, rowTypes } from '../support/schema.ts';
import type { Dice } from './dice.ts';
import type { Row } from './rows.ts';

type Input = Record<string, unknown>;

/** A place in an input where an id stands. */
export interface IdPlace {
  readonly path: readonly GraphQLInputField[];
  readonly at: string;
  /** The type of the rows that it names, as far as its name tells. */
  readonly type: string;
}

/** What other words than the type's name inputs use for rows. */
const SPOKEN: Readonly<Record<string, string>> = {
  referredBy: 'Customer',
  suppliedBy: 'Customer',
  loser: 'Customer',
  category: 'ArchiveCategory',
  list: 'TaskList',
  event: 'SalesEvent',
  meeting: 'RegularMeeting',
  assignment: 'MonthlyAssignment',
  plan: 'MaintenancePlan',
  whole: 'SalesPlan',
  orderLine: 'OrderLine',
  request: 'ApprovalRequest',
  item: 'UpdateSessionItem',
};
/** Where one word means another row than usually. */
const SPOKEN_HERE: Readonly<Record<string, string>> = {
  'productCreate.category': 'ProductCategory',
  'productEdit.category': 'ProductCategory',
  'pricePlanPropose.category': 'ProductCategory',
  'focusEntryAdd.list': 'FocusList',
  'salesPlanCheck.plan': 'SalesPlan',
  'approvalRequestDecideMany.requests': 'ApprovalRequest',
  'updateSessionDecide.items': 'UpdateSessionItem',
  'employeeHandOver.from': 'Employee',
  customerProspectMove: 'Customer',
  customerValueReview: 'CustomerFieldValue',
  contactValueReview: 'ContactFieldValue',
  customerValueRestore: 'CustomerFieldValue',
  jobRetry: 'JobRun',
  jobCancel: 'JobRun',
  visitPlanEdit: 'VisitPlanItem',
  visitPlanCancel: 'VisitPlanItem',
  visitPlanDone: 'VisitPlanItem',
  gradeOverridePropose: 'Customer',
  'rewardProposalCreate.basis': 'Visit',
  'rewardProposalCreate.person': 'Employee',
};

function upper(noun: string): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** The type that a mutation is about: the longest noun that its name begins with. */
function subjectOf(mutation: string): string {
  const nouns = rowTypes.map(({ name }) => name).filter((name) => upper(mutation).startsWith(name));
  return SPOKEN_HERE[mutation] ?? nouns.toSorted((left, right) => right.length - left.length)[0] ?? 'Account';
}

function typeOf(mutation: string, path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  if (last === 'id') return (path.length > 1 && SPOKEN_HERE[`${mutation}.${path[0]}`]) || subjectOf(mutation);
  const noun = last.replace(/Ids?$/, '');
  const known = rowTypes.find(({ name }) => name === upper(noun));
  return SPOKEN_HERE[`${mutation}.${noun}`] ?? known?.name ?? SPOKEN[noun] ?? 'Employee';
}

export function idPlacesOf(mutation: Field): IdPlace[] {
  const walk = (fields: readonly GraphQLInputField[], above: readonly GraphQLInputField[]): IdPlace[] =>
    fields.flatMap((field) => {
      const path = [...above, field];
      const names = path.map(({ name }) => name);
      const type = getNamedType(field.type);
      if (isInputObjectType(type)) return path.length < 3 ? walk(inputFieldsOf(type), path) : [];
      return type.name === 'ID' ? [{ path, at: names.join('.'), type: typeOf(mutation.name, names) }] : [];
    });
  return walk(inputFieldsOf(inputOf(mutation)), []);
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  Decimal: '1.00',
  Date: '2026-11-20',
  DateTime: '2026-11-20T10:30:00Z',
  Month: '2026-11',
};
const TEXTS: Readonly<Record<string, string>> = { currency: 'CNY', locale: 'en', key: 'card.slotCount', value: '8' };

/** Makes inputs that the schema lets through, of rows that somebody sees. */
export class PlainInputs {
  readonly #dice: Dice;
  readonly #visible: (type: string) => readonly Row[];
  readonly #chosen = new Map<string, unknown>();

  constructor(parts: { dice: Dice; visible: (type: string) => readonly Row[] }) {
    this.#dice = parts.dice;
    this.#visible = parts.visible;
  }

  /** The least input, with `id` at the place. */
  of(mutation: Field, place: IdPlace, id: string): Input {
    return this.#fields(mutation, inputFieldsOf(inputOf(mutation)), { above: [], place, id });
  }

  #fields(mutation: Field, fields: readonly GraphQLInputField[], at: At): Input {
    const input: Input = {};
    // The version comes last, because it is that of the row that was chosen.
    for (const field of fields.toSorted(
      (one, other) => Number(one.name === 'version') - Number(other.name === 'version'),
    )) {
      const path = [...at.above, field];
      const isOnTheWay = path.every((one, index) => one === at.place.path[index]);
      if (field.name === 'version') input['version'] = this.#versionOf(String(input['id']));
      else if (isOnTheWay || isNonNullType(field.type))
        input[field.name] = this.#value(mutation, path, { ...at, above: path });
    }
    return input;
  }

  #value(mutation: Field, path: readonly GraphQLInputField[], at: At): unknown {
    const field = path.at(-1) as GraphQLInputField;
    const type = getNamedType(field.type);
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const one = isInputObjectType(type)
      ? this.#fields(mutation, inputFieldsOf(type), at)
      : isEnumType(type)
        ? this.#dice.one(type.getValues()).name
        : this.#scalar(mutation, path, at);
    return isList ? [one] : one;
  }

  #scalar(mutation: Field, path: readonly GraphQLInputField[], { place, id }: At): unknown {
    const field = path.at(-1) as GraphQLInputField;
    const { name } = getNamedType(field.type);
    const names = path.map((one) => one.name);
    if (name === 'ID') return names.join('.') === place.at ? id : (this.#row(typeOf(mutation.name, names))?.id ?? id);
    return name === 'String' ? (TEXTS[field.name] ?? 'some words') : SCALARS[name];
  }

  #versionOf(id: string): number {
    return Number(this.#chosen.get(id) ?? 1);
  }

  #row(type: string): Row | null {
    const rows = this.#visible(type);
    if (rows.length === 0) return null;
    const row = this.#dice.one(rows);
    this.#chosen.set(row.id, row['version']);
    return row;
  }
}

interface At {
  readonly above: readonly GraphQLInputField[];
  readonly place: IdPlace;
  readonly id: string;
}
