import { addressParts } from './address-parts';

/** What is known of a login name. */
interface KnownLogins {
  /** What the user typed; then nothing else is tried. */
  readonly typed: string | null;
  /** What the source says. */
  readonly fromSource: string | null;
  readonly address: string | null;
}

/** The forms a login name may have, in the order worth trying: as the source says, the whole address, its local part. */
export function loginForms({ typed, fromSource, address }: KnownLogins): readonly string[] {
  if (typed !== null) return [typed];
  const fromAddress = address === null ? [] : [address, addressParts(address).localPart];
  return [...new Set([...(fromSource === null ? [] : [fromSource]), ...fromAddress])];
}
