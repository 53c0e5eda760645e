import { hash, verify } from '@node-rs/argon2';

import { HashingQueue } from './hashing-queue.ts';

/** argon2id, which is the library's default, with 19 MiB, 2 passes, 1 lane (promise S12). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Node has four threads for such work, and files and names need some of them too. */
const hashing = new HashingQueue({ atOnce: 2, mostWaiting: 200 });

/** Keyboards write é as one character or as two: both are the same password. */
function bytesOf(password: string): string {
  return password.normalize('NFC');
}

export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(bytesOf(password), COST));
}

let hashOfNobody: Promise<string> | undefined;

/** Without a hash, as for accounts that do not exist, the answer is no and takes as long (promise S11). */
export function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  return hashing.run(async () => {
    hashOfNobody ??= hash('nobody', COST);
    const right = await verify(passwordHash ?? (await hashOfNobody), bytesOf(password));
    return right && passwordHash !== null;
  });
}
