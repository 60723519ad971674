import { addressParts } from './address-parts';

/** What is known of a login name. */
interface KnownLogins {
  /** As the user typed it; then no other form is tried. */
  readonly typed: string | null;
  /** As the source of the settings gives it. */
  readonly fromSource: string | null;
  readonly address: string | null;
}

/** The possible forms of a login name, in the order to try them: as the source gives it, the whole address, its local part. */
export function loginForms({ typed, fromSource, address }: KnownLogins): readonly string[] {
  if (typed !== null) return [typed];
  const fromAddress = address === null ? [] : [address, addressParts(address).localPart];
  return [...new Set([...(fromSource === null ? [] : [fromSource]), ...fromAddress])];
}
