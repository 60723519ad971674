// The one name of the platform that the contract needs: host names are read the way URLs are.

declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
}
