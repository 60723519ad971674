/** The two sides of an address. */
export interface AddressParts {
  readonly localPart: string;
  readonly domain: string;
}

/** The parts of an address: before and after its last `@`. A text without one is all domain. */
export function addressParts(address: string): AddressParts {
  const at = address.lastIndexOf('@');
  return { localPart: address.slice(0, Math.max(0, at)), domain: address.slice(at + 1) };
}
