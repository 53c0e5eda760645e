import { reading } from '../../support/reading.ts';

const GRADES = ['A', 'B', 'C'];

/** Load customers are called by their serial: three digits are part of some hundred names. */
export const namedCustomers = reading({
  key: 'Q3',
  title: '50 customers by grade and part of the name, with the total',
  folder: 'named-customers',
  asker: 'person',
  parameters: async () =>
    Array.from({ length: 180 }, (_, at) => {
      const grade = GRADES[at % GRADES.length] as string;
      const part = String(100 + at * 5);
      return { variables: { grade, part }, values: [grade, part] };
    }),
});
