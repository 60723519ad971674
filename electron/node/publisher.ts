import publisherFile from '../../build/packaging/publisher.json';

/** Who publishes this Mailwright, as the build says. No setting and no variable of the environment changes it. */
export interface Publisher {
  /** The https address of the signed update document; null where nobody publishes one, and nothing is asked then. */
  readonly address: string | null;
  /** The Ed25519 keys of which one has to sign: SubjectPublicKeyInfo (RFC 8410) in base64. Without any, nothing signed is believed. */
  readonly keys: readonly string[];
}

/** The publisher of this build. */
export const publisher: Publisher = publisherOf(publisherFile);

/** The publisher that a file of the build names. Anything but an https address is a mistake of the build and throws. */
export function publisherOf(file: { readonly address: string; readonly keys: readonly string[] }): Publisher {
  const { address, keys } = file;
  if (address !== '' && !address.startsWith('https://')) throw new Error('The address of the publisher is not https');
  return { address: address === '' || keys.length === 0 ? null : address, keys };
}
