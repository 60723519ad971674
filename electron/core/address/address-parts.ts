/** The two sides of an address. */
export interface AddressParts {
  readonly localPart: string;
  readonly domain: string;
}

/** The parts of a parsed address: before and after its last `@`. */
export function addressParts(address: string): AddressParts {
  const at = address.lastIndexOf('@');
  return { localPart: address.slice(0, at), domain: address.slice(at + 1) };
}
