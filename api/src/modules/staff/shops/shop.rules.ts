export function whyNotShopCode(code: string): 'SHOP_CODE_INVALID' | null {
  return /^[A-Z0-9]{2,8}$/.test(code) ? null : 'SHOP_CODE_INVALID';
}

/** The last day of business is the first one at the earliest. */
export function whyNotShopDays({
  openedOn,
  closedOn,
}: {
  openedOn: string | null;
  closedOn: string | null;
}): 'SHOP_CLOSED_BEFORE_OPENED' | null {
  return openedOn && closedOn && closedOn < openedOn ? 'SHOP_CLOSED_BEFORE_OPENED' : null;
}
