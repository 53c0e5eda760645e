/** The eight groups of an IPv6 address, or null when it is none. */
function groupsOf(address: string): string[] | null {
  const [left = '', right] = address.split('::');
  const head = left ? left.split(':') : [];
  const tail = right ? right.split(':') : [];
  const missing = right === undefined ? 0 : 8 - head.length - tail.length;
  if (missing < 0) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  return groups.length === 8 ? groups : null;
}

/**
 * One key for what one person can call his own: an IPv4 address, or the /64 network of an IPv6 address, since every home
 * has 2^64 of those (promise S11).
 */
export function addressKey(ip: string): string {
  const [address = ''] = ip.trim().toLowerCase().split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  const groups = address.includes(':') ? groupsOf(address) : null;
  if (!groups) return address;
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
