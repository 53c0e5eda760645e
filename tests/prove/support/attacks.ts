import { Client } from '../../support/client.ts';

/** What somebody sends who means harm; each is one request. */
export type Attack = (attacker: Client, url: string) => Promise<number>;

async function post(client: Client, query: string, variables: object = {}): Promise<number> {
  return (await client.run(query, variables).answer()).status;
}

function nested(depth: number): string {
  return depth === 0 ? 'id' : `customer { visits { card { ${nested(depth - 1)} } } }`;
}

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const TEXTS = ['name', 'code', 'city', 'address', 'source', 'country', 'fax', 'wechat'];
const contains = (text: string): object => ({ OR: TEXTS.map((column) => ({ [column]: { contains: text } })) });
const CUSTOMERS =
  'query Many($filter: CustomerFilter) { customers(filter: $filter, first: 100) { totalCount nodes { id } } }';

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'deep queries': (client) => post(client, `{ visits { nodes { ${nested(60)} } } }`),
  'alias bombs': (client) => post(client, `{ ${many(150, (at) => `a${at}: customers { nodes { id name } }`)} }`),
  'one field many times': (client) => post(client, `{ customers { nodes { ${many(1_800, () => 'id')} } } }`),
  'fragment bombs': (client) =>
    post(
      client,
      `query { customers { nodes { ...f0 } } } ${many(80, (at) => `fragment f${at} on Customer { ...f${at + 1} ...f${at + 1} }`)} fragment f80 on Customer { id }`,
    ),
  'too many tokens': (client) => post(client, `{ ${many(60_000, (at) => `a${at}`)} }`.slice(0, 250_000)),
  'large bodies': (client) => post(client, '{ viewer { locale } }', { text: 'x'.repeat(250 * 1024) }),
  'long lists in filters': (client) => {
    const values = Array.from({ length: 1_000 }, (_, at) => `${at}`);
    return post(client, CUSTOMERS, { filter: { OR: Array.from({ length: 20 }, () => ({ code: { in: values } })) } });
  },
  'every text column': (client) =>
    post(client, CUSTOMERS, { filter: { AND: Array.from({ length: 40 }, (_, at) => contains(`text ${at}`)) } }),
  'many relations': (client) =>
    post(client, CUSTOMERS, {
      filter: {
        OR: Array.from({ length: 50 }, (_, at) => ({ visits: { some: { summary: { contains: `v${at}` } } } })),
      },
    }),
  'wrong sign-ins': (_, url) =>
    post(new Client(url), 'mutation Guess($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', {
      input: { loginName: `nobody${Math.random()}`, password: 'wrong password' },
    }),
};

/** So many requests under way at once, for so long; answers how many there were of each status. */
export async function attack(
  kind: Attack,
  { client, url, atOnce, forMs }: { client: Client; url: string; atOnce: number; forMs: number },
): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  const end = Date.now() + forMs;
  const attacker = async (): Promise<void> => {
    while (Date.now() < end) {
      const status = await kind(client, url).catch(() => 0);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, attacker));
  return statuses;
}
