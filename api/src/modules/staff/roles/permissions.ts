/**
 * Everything that can be allowed, as `noun:verb`, with what it opens. Rights named `read...` on rows say which rows exist
 * for a person; those on fields say which columns do. A right without `Any` reaches the rows of the own customers, and for
 * assistants those of the reps they are assigned to.
 */
export const PERMISSIONS = {
  'region:manage': 'Add and change regions.',
  'shop:manage': 'Add and change shops.',

  'employee:read': 'See who works here: number, post, shop, region.',
  'employee:readName': 'See the names of employees.',
  'employee:readPhone': 'See phone numbers of employees in full.',
  'employee:readPersonal': 'See birthdays and home addresses of employees.',
  'employee:manage': 'Add and change employees.',
  'repAssignment:read': 'See which assistant works for which rep.',
  'repAssignment:manage': 'Assign assistants to reps, which opens the customers of the rep to them.',

  'account:read': 'See the accounts.',
  'account:manage': 'Create, change, disable and unlock accounts and give them roles.',
  'role:read': 'See the roles and what they allow.',
  'role:manage': 'Change what the roles allow.',
  'apiToken:manage': 'Make and revoke own API tokens.',
  'setting:read': 'See the settings and their history.',
  'setting:manage': 'Give a setting a new value from a date on.',
  'calendar:manage': 'Say on which days the company works or does not.',
  'job:read': 'See background jobs of everybody and how they went.',
  'job:manage': 'Start, repeat and cancel background jobs.',
  'journal:read': 'See who changed what and when.',
  'journal:readChanges': 'See the values before and after a change, whatever they are about.',
  'schema:explore': 'Use the playground and introspection.',
  'query:save': 'Save queries under a name for oneself, and change them.',
  'query:share': 'Show saved queries to everybody, and change those that everybody sees.',
  'query:stream': 'Take the whole answer of a saved query out as NDJSON or CSV, which is an export.',
  'transfer:import': 'Bring in sheets.',

  'product:read': 'See products and list prices.',
  'product:manage': 'Add and change products and their categories.',

  'customer:readAll': 'See every customer: code, region, grade, nature, state.',
  'customer:readOwn': 'See the customers that one owns.',
  'customer:readAssigned': 'See the customers of the reps one is assigned to.',
  'customer:readName': 'See the names of the customers one sees.',
  'customer:readTerms': 'See price, payment and credit terms.',
  'customer:readProfile': 'See the rest of the archive: address, features, business and trading status, potential.',
  'customer:readTrade': 'See since when a customer trades with us and when it ordered last.',
  'customer:readPhone': 'See phone numbers of customers in full.',
  'customer:create': 'Open an archive, as a draft.',
  'customer:fill': 'Fill blank fields of an archive.',
  'customer:edit': 'Change what is filled already.',
  'customer:approve': 'Turn a draft into an archive.',
  'customer:handOver': 'Give a customer to another rep.',
  'customer:requestDelete': 'Ask for the deletion of a customer that one sees.',
  'bin:read': 'See what was deleted, and the tombstones.',
  'bin:restore': 'Bring back what was deleted.',
  'bin:purge': 'Confirm that something deleted goes for good.',
  'access:request': 'Ask to read customers of others for a time.',
  'access:readAll': 'See who asked to read what, and which grants are in force.',
  'access:revoke': 'End a grant before its time.',
  'person:takeOut': 'Take out all that is kept about one person, which is an export.',
  'person:erase': 'Erase one person from every table and from the journal.',
  'rightsTable:read': 'See which role reads which field of which rows.',
  'exitRecord:read': 'See why customers ended the relation.',
  'exitRecord:create': 'Record that a customer ended the relation.',
  'contact:read': 'See the contacts of the customers one sees.',
  'contact:readPhone': 'See phone numbers of contacts in full.',
  'contact:readPersonal': 'See age, character, family, home of the persons behind a customer.',
  'contact:create': 'Add contacts.',
  'contact:edit': 'Change contacts.',
  'contact:remove': 'Remove contacts.',

  'request:decideTeam': 'Decide what the people ask for whom one leads.',
  'request:decideSales': 'Decide what is put to the sales manager, and in the place of leaders.',
  'request:decideTop': 'Decide what is put to the general manager, and everything else.',

  'visit:readAll': 'See all visit cards and visits.',
  'visit:readOwn': 'See cards and visits of the customers that one owns.',
  'visit:readAssigned': 'See cards and visits of the reps one is assigned to.',
  'visit:readMemo': 'See what was said: memo, topics, objection, next step, person met.',
  'visitCard:issue': 'Issue visit cards.',
  'visitCard:recover': 'Mark full visit cards as handed in.',
  'visitCard:analyse': 'Write what recovered visit cards tell.',
  'visitCard:attach': 'Attach analysed visit cards to the department form.',
  'visitCard:void': 'Void visit cards without entries.',
  'visit:record': 'Record visits.',
  'visit:edit': 'Correct own entries for a day.',
  'visit:void': 'Void visits, with a reason.',
  'visit:readPosition': 'See in full where visits were written down.',
  'consultation:read': 'See who looked which customer up.',
  'companyContact:record': 'Record contacts of the company with customers of other reps.',
  'prospect:move': 'Say how far the work on a prospect has come.',
  'referral:ask': 'Ask customers for others after an order is done.',
  'salesMonth:lock': 'Lock a month against further visits.',

  'order:readAll': 'See all orders, lines and deliveries.',
  'order:readOwn': 'See the orders of the customers that one owns.',
  'order:readAssigned': 'See the orders of the reps one is assigned to.',
  'order:readAmounts': 'See prices, discounts and amounts of the orders one sees.',
  'order:readDetails':
    'See where the goods of the orders one sees go, and what was noted, answered and given as a reason.',
  'order:create': 'Enter orders.',
  'order:edit': 'Change orders and lines before they are shipped.',
  'order:editAny': 'Use the other rights on orders for orders of every rep.',
  'order:reply': 'Record the answer to an order.',
  'order:progress': 'Report that an order is in production or ready.',
  'order:cancel': 'Cancel orders and what is open of their lines.',
  'order:hold': 'Hold an order back from dispatch.',
  'order:release': 'Lift the hold of an order.',
  'delivery:create': 'Make dispatch notes.',
  'delivery:sign': 'Record signed receipts.',
  'payment:read': 'See the payments of the orders one sees.',
  'payment:record': 'Record money received.',
  'payment:refund': 'Record money given back.',

  'salesPlan:readAll': 'See the sales plans of everybody.',
  'salesPlan:readOwn': 'See the sales plans of the department and the own ones.',
  'salesPlan:manage': 'Make sales plans, check them and ask for adjustments.',
  'budget:read': 'See budgets and the report of expenses against them.',
  'budget:manage': 'Set budgets and the standards of expenses.',
  'expense:readAll': 'See the expenses of everybody.',
  'expense:create': 'Note own expenses and hand them in.',
  'expense:pay': 'Record that expenses were paid out.',
  'agent:read': 'See evaluations of agents and breaches of the market order.',
  'agent:evaluate': 'Evaluate agents and report breaches of the market order.',
  'reward:readAll': 'See all proposals of rewards and penalties.',
  'reward:propose': 'Propose rewards and penalties.',
  'salesEvent:read': 'See fairs and sales events.',
  'salesEvent:manage': 'Plan fairs and sales events, add leads and report on them.',
} as const;

/** What the product opens by itself and for a time (domain-rules 6.5); no role holds it. */
export const GIVEN_PERMISSIONS = {
  'customer:readGranted': 'See the customers that an access grant in force opens.',
  'visit:readAuthored': 'See own entries about customers that were handed over lately.',
} as const;

export type StaffPermission = keyof typeof PERMISSIONS;

export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as readonly StaffPermission[];

export function isPermission(text: string): text is StaffPermission {
  return Object.hasOwn(PERMISSIONS, text);
}
