import * as v from 'valibot';
import type { Marionette } from './marionette';

const serverSchema = v.object({
  type: v.string(),
  host: v.string(),
  port: v.number(),
  socketType: v.number(),
  authMethod: v.number(),
  login: v.string(),
});

/** A mail account as Thunderbird stores it, in Thunderbird's own numbers. */
const accountSchema = v.object({
  key: v.string(),
  isValid: v.boolean(),
  folders: v.string(),
  name: v.string(),
  address: v.string(),
  sentFolder: v.string(),
  incoming: serverSchema,
  outgoing: serverSchema,
});
export type ThunderbirdAccount = v.InferOutput<typeof accountSchema>;

const modules = `
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
  const accountCreation = (name) =>
    ChromeUtils.importESModule('resource:///modules/accountcreation/' + name + '.sys.mjs')[name];
`;

/** The mail accounts in Thunderbird's own order, Local Folders left out. */
export async function readAccounts(thunderbird: Marionette): Promise<readonly ThunderbirdAccount[]> {
  const accounts = await thunderbird.run(
    `${modules}
    const serverOf = (server, type, host, login) =>
      ({ type, host, port: server.port, socketType: server.socketType, authMethod: server.authMethod, login });
    return MailServices.accounts.accounts.filter(({ defaultIdentity }) => defaultIdentity).map((account) => {
      const { incomingServer: incoming, defaultIdentity: identity } = account;
      const outgoing = MailServices.outgoingServer.getServerByKey(identity.smtpServerKey);
      return {
        key: account.key,
        isValid: incoming.valid && identity.valid,
        folders: incoming.serverURI,
        name: identity.fullName,
        address: identity.email,
        sentFolder: Services.prefs.getStringPref('mail.identity.' + identity.key + '.fcc_folder', ''),
        incoming: serverOf(incoming, incoming.type, incoming.hostname ?? incoming.hostName, incoming.username),
        outgoing: {
          ...serverOf(outgoing, outgoing.type, outgoing.serverURI.host, outgoing.username),
          port: outgoing.serverURI.port,
        },
      };
    });`,
    [],
  );
  return v.parse(v.array(accountSchema), accounts);
}

/**
 * Imports the accounts and settings of a profile ZIP as the menu entry does. They appear after a restart. No account signs
 * in at that start, because POP3 would open an alert that no test closes.
 */
export async function importProfile(thunderbird: Marionette, zipPath: string): Promise<void> {
  await thunderbird.run(
    `const [path] = args;
    const { ThunderbirdProfileImporter } =
      ChromeUtils.importESModule('resource:///modules/ThunderbirdProfileImporter.sys.mjs');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    const importer = new ThunderbirdProfileImporter();
    importer.onProgress = () => {};
    if (!importer.validateSource(file)) throw new Error('not taken for a profile');
    const folder = await importer.extractZipFile(file, () => {});
    await importer.startImport(folder, { accounts: true, addressBooks: false, calendars: false, mailMessages: false });
    for (const name of Services.prefs.getChildList('mail.server.')) {
      if (name.endsWith('.login_at_startup')) Services.prefs.setBoolPref(name, false);
    }
    Services.prefs.savePrefFile(null);`,
    [zipPath],
  );
}

/** Lets Thunderbird's own code read an autoconfig document, fill in the person, and create the account. */
export async function createFromXml(
  thunderbird: Marionette,
  xml: string,
  address: string,
  name: string,
): Promise<void> {
  await thunderbird.run(
    `${modules}
    const [xml, address, name] = args;
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    if (document.documentElement.localName === 'parsererror') throw new Error('not well-formed');
    const { JXON } = ChromeUtils.importESModule('resource:///modules/JXON.sys.mjs');
    const config = accountCreation('readFromXML')(JXON.build(document), 'disk');
    config.identity.realname = name;
    config.identity.emailAddress = address;
    accountCreation('AccountConfig').replaceVariables(config, name, address);
    await accountCreation('CreateInBackend').createAccountInBackend(config);`,
    [xml, address, name],
  );
}

/** Lets Thunderbird find the file of the address's domain beside its program, and create the account. */
export async function createFromDomainFile(thunderbird: Marionette, address: string, name: string): Promise<void> {
  await thunderbird.run(
    `${modules}
    const [address, name] = args;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    const config = await accountCreation('FetchConfig').fromDisk(domain, new AbortController().signal);
    config.identity.realname = name;
    config.identity.emailAddress = address;
    accountCreation('AccountConfig').replaceVariables(config, name, address);
    await accountCreation('CreateInBackend').createAccountInBackend(config);`,
    [address, name],
  );
}

/** Removes every account and sending server, so that Thunderbird does not reuse one for the next account. */
export async function removeAccounts(thunderbird: Marionette): Promise<void> {
  await thunderbird.run(
    `${modules}
    for (const account of MailServices.accounts.accounts) MailServices.accounts.removeAccount(account, false);
    for (const server of MailServices.outgoingServer.servers) MailServices.outgoingServer.deleteServer(server);`,
    [],
  );
}
