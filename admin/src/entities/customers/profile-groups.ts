import type { Sight } from '../../session/sees.ts';
import type { Field } from '../../ui/field.ts';
import type { WordKey } from '../../words/word-key.ts';

interface ProfileField<Name extends string = string> {
  readonly name: Name;
  readonly kind: Field['kind'];
  readonly sight: Extract<Sight, 'seesProfile' | 'seesTerms'>;
}

const profile = <Name extends string>(kind: Field['kind'], ...names: Name[]): ProfileField<Name>[] =>
  names.map((name) => ({ name, kind, sight: 'seesProfile' }));
const terms = <Name extends string>(kind: Field['kind'], ...names: Name[]): ProfileField<Name>[] =>
  names.map((name) => ({ name, kind, sight: 'seesTerms' }));

/** The content groups of the department form, as the sales department knows them; group E stands with the contacts. */
export const PROFILE_GROUPS = [
  {
    title: 'customers.groupA',
    fields: [
      ...profile('text', 'address', 'city', 'province', 'country', 'postalCode'),
      ...profile('date', 'foundedOn', 'firstTradedOn'),
      ...profile('select', 'type', 'ownershipForm', 'site'),
      ...profile('text', 'organisationForm', 'lineOfBusiness', 'taxNumber', 'assets'),
    ],
  },
  {
    title: 'customers.groupB',
    fields: [
      ...profile('text', 'serviceArea', 'sellingAbility', 'growthPotential', 'businessConcept', 'businessDirection'),
      ...profile('integer', 'employeeCount'),
      ...profile('decimal', 'annualSales'),
      ...profile('text', 'managementFeatures'),
    ],
  },
  {
    title: 'customers.groupC',
    fields: profile('text', 'salesResults', 'staffQuality', 'competitorRelation', 'cooperation'),
  },
  {
    title: 'customers.groupD',
    fields: [
      ...profile('text', 'salesActivity', 'problems', 'advantages', 'futureMeasures', 'reputation'),
      ...terms('text', 'creditStatus', 'pastCreditProblems', 'tradingTerms'),
    ],
  },
  { title: 'customers.groupF', fields: profile('text', 'fax', 'wechat', 'qq') },
  {
    title: 'customers.groupG',
    fields: [
      ...profile('text', 'industry'),
      ...terms('text', 'priceTerms', 'paymentTerms', 'paymentDay', 'paymentMethod', 'paymentDue'),
      ...profile('text', 'deliveryPlace'),
    ],
  },
  {
    title: 'customers.groupH',
    fields: [
      ...profile('decimal', 'potentialAmountYear'),
      ...profile('text', 'preference', 'purchasingPower'),
      ...profile('area', 'note'),
    ],
  },
] as const satisfies readonly { title: WordKey; fields: readonly ProfileField[] }[];

export type FormFieldName = (typeof PROFILE_GROUPS)[number]['fields'][number]['name'];

/** All fields of the form by name, whatever group they stand in. */
export const FORM_FIELDS: ReadonlyMap<string, ProfileField<FormFieldName>> = new Map(
  PROFILE_GROUPS.flatMap((group) => group.fields as readonly ProfileField<FormFieldName>[]).map((field) => [
    field.name,
    field,
  ]),
);
