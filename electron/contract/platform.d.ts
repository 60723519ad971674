// The only platform name that the contract uses: host names are read as in URLs.

declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
}
