/** 2 to 4 upper-case letters (domain-rules 4). */
export function whyNotRegionCode(code: string): 'REGION_CODE_INVALID' | null {
  return /^[A-Z]{2,4}$/.test(code) ? null : 'REGION_CODE_INVALID';
}
