import * as v from 'valibot';
import type { WishedServer } from '../../electron/core/verify-published/settings-to-verify';
import type { Marionette } from './marionette';

const serverSchema = v.object({
  protocol: v.picklist(['imap', 'pop3', 'smtp']),
  host: v.string(),
  port: v.number(),
  security: v.picklist(['none', 'starttls', 'tls']),
});
const outcomeSchema = v.variant('kind', [
  v.object({ kind: v.literal('found'), source: v.string(), incoming: serverSchema, outgoing: serverSchema }),
  /** The person has to agree first that the address and the password go to a host, or to type a password. */
  v.object({ kind: v.literal('asks'), about: v.string() }),
  v.object({ kind: v.literal('nothing') }),
]);

/** What Thunderbird's account set-up finds for an address; `source` is its own word for where. */
export type ThunderbirdLookup =
  | {
      readonly kind: 'found';
      readonly source: string;
      readonly incoming: WishedServer;
      readonly outgoing: WishedServer;
    }
  | { readonly kind: 'asks'; readonly about: string }
  | { readonly kind: 'nothing' };

/** Lets Thunderbird look for the settings of an address as its account set-up does: where it finds none, it tries usual names. */
export async function lookUpInThunderbird(thunderbird: Marionette, address: string): Promise<ThunderbirdLookup> {
  const outcome = await thunderbird.run(
    `const [address] = args;
    const accountCreation = (name) =>
      ChromeUtils.importESModule('resource:///modules/accountcreation/' + name + '.sys.mjs')[name];
    const [localPart, domain] = address.split('@');
    const serverOf = ({ type, hostname, port, socketType }) =>
      ({ protocol: type, host: hostname, port, security: { 0: 'none', 2: 'starttls', 3: 'tls' }[socketType] });
    const foundIn = (config) => ({
      kind: 'found',
      source: config.subSource ?? config.source,
      incoming: serverOf(config.incoming),
      outgoing: serverOf(config.outgoing),
    });
    const { signal } = new AbortController();
    let config;
    try {
      ({ value: config } = await accountCreation('FindConfig').parallelAutoDiscovery(domain, address, signal).next());
    } catch (error) {
      if (error.cause?.fluentTitleId !== 'account-hub-credentials-wrong') throw error;
      return { kind: 'asks', about: 'password' };
    }
    if (config?.isRedirect) return { kind: 'asks', about: config.host };
    if (config) return foundIn(config);
    const initial = new (accountCreation('AccountConfig'))();
    initial.incoming.username = localPart;
    initial.outgoing.username = localPart;
    try {
      return foundIn(await accountCreation('GuessConfig').guessConfig(domain, () => {}, initial, 'both', signal));
    } catch {
      return { kind: 'nothing' };
    }`,
    [address],
  );
  return v.parse(outcomeSchema, outcome);
}
