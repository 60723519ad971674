import { generateKeyPairSync } from 'node:crypto';
import { publicKeyText, signFile } from '../../build/publishing/sign-file.mjs';
import type { UpdateDocument } from '../../electron/contract/update-document';

/** A publisher of the tests' own, with a key that is made now. */
export interface TestPublisher {
  /** Its public key, as `build/packaging/publisher.json` names it. */
  readonly keys: readonly string[];
  /** A signed document about a version that is newer than any, changed as wished. */
  update(changes?: Partial<UpdateDocument>): Buffer;
  /** A signed list of one provider whose only domain is `renewed.example`, changed as wished. */
  list(edition: number, changes?: Readonly<Record<string, unknown>>): Buffer;
  /** Anything else, signed as that kind of file. */
  sign(kind: Parameters<typeof signFile>[0], content: unknown): Buffer;
}

/** The only entry of a list that the publisher of a test signs. */
export const renewedProvider = {
  id: 'renewed',
  name: 'Renewed',
  domains: ['renewed.example'],
  mx: ['mx.renewed.example'],
  password: 'account',
  status: 'works',
  before: [],
  incoming: [
    {
      protocol: 'imap',
      host: 'imap.renewed.example',
      port: 993,
      security: 'tls',
      login: 'address',
      auth: ['password'],
    },
  ],
  outgoing: [
    {
      protocol: 'smtp',
      host: 'smtp.renewed.example',
      port: 587,
      security: 'starttls',
      login: 'address',
      auth: ['password'],
    },
  ],
  webmail: null,
  help: 'https://renewed.example/help',
  sources: ['https://renewed.example/help'],
  checked: '2026-11-20',
} as const;

/** Makes a publisher; each has another key. */
export function createTestPublisher(): TestPublisher {
  const { privateKey } = generateKeyPairSync('ed25519');
  const sign: TestPublisher['sign'] = (kind, content) => signFile(kind, content, privateKey);
  return {
    keys: [publicKeyText(privateKey)],
    sign,
    update: (changes = {}) => sign('mailwright-update', { ...newDocument, ...changes }),
    list: (edition, changes = {}) =>
      sign('mailwright-providers', { edition, providers: [{ ...renewedProvider, ...changes }] }),
  };
}

const newDocument: UpdateDocument = {
  signed: '2026-11-20T10:00:00Z',
  expires: '2027-01-20T10:00:00Z',
  version: '9.0.0',
  page: 'https://mailwright.example/news',
  list: null,
};
