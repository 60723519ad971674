// The only platform names that the contract uses: host names are read as in URLs, and the length of a local part is counted in octets.

declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
