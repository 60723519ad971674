import { readFile } from 'node:fs/promises';
import type { Marionette } from './marionette';

const modules = `const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');`;

/** Lets Thunderbird into the network of the test, whose authority its profile then trusts. */
export async function goOnline(thunderbird: Marionette, authorityFile: string): Promise<void> {
  const certificate = (await readFile(authorityFile, 'utf8')).replaceAll(/-----[^-]+-----|\s/g, '');
  await thunderbird.run(
    `const [certificate] = args;
    Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(certificate, 'C,C,C');
    Services.io.manageOfflineStatus = false;
    Services.io.offline = false;`,
    [certificate],
  );
}

/**
 * Keeps the passwords of all accounts in Thunderbird's password manager, as its question for a password does.
 *
 * @param passwords - By login name.
 */
export async function rememberPasswords(
  thunderbird: Marionette,
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  await thunderbird.run(
    `${modules}
    const [passwords] = args;
    const remember = (origin, login) => {
      const entry = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
      entry.init(origin, null, origin, login, passwords[login], '', '');
      return Services.logins.addLoginAsync(entry);
    };
    for (const { incomingServer: incoming, defaultIdentity } of MailServices.accounts.accounts) {
      if (!defaultIdentity) continue;
      const outgoing = MailServices.outgoingServer.getServerByKey(defaultIdentity.smtpServerKey);
      const scheme = incoming.type === 'pop3' ? 'mailbox' : incoming.type;
      await remember(scheme + '://' + (incoming.hostname ?? incoming.hostName), incoming.username);
      await remember('smtp://' + outgoing.serverURI.host, outgoing.username);
    }`,
    [passwords],
  );
}

/**
 * Has Thunderbird sign in to the incoming server of an account as its account set-up does. Rejects with Thunderbird's code where the
 * server or Thunderbird refuses.
 */
export async function signIn(thunderbird: Marionette, accountKey: string): Promise<void> {
  await thunderbird.run(
    `${modules}
    const [key] = args;
    const { promise, resolve } = Promise.withResolvers();
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIUrlListener']),
      OnStartRunningUrl() {},
      OnStopRunningUrl: (url, code) => resolve(code),
    };
    MailServices.accounts.getAccount(key).incomingServer.verifyLogon(listener, null);
    const code = await promise;
    if (code !== 0) throw new Error('not signed in: 0x' + (code >>> 0).toString(16));`,
    [accountKey],
  );
}

/** Has Thunderbird write a message in the name of an account and send it. Rejects with Thunderbird's code where it is not sent. */
export async function send(thunderbird: Marionette, accountKey: string, recipient: string): Promise<void> {
  await thunderbird.run(
    `${modules}
    const [key, recipient] = args;
    const { defaultIdentity: identity } = MailServices.accounts.getAccount(key);
    // The copy for the folder of sent messages is a matter of the incoming server.
    identity.doFcc = false;
    const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(Ci.nsIMsgCompFields);
    fields.from = MailServices.headerParser.makeMimeAddress(identity.fullName, identity.email);
    fields.to = recipient;
    fields.subject = 'A message of the test';
    const { promise, resolve, reject } = Promise.withResolvers();
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIMsgSendListener']),
      onStartSending() {},
      onSendProgress() {},
      onStatus() {},
      onStopSending: (id, code) =>
        code === 0 ? resolve() : reject(new Error('not sent: 0x' + (code >>> 0).toString(16))),
      onGetDraftFolderURI() {},
      onSendNotPerformed: (id, code) => reject(new Error('not tried: 0x' + (code >>> 0).toString(16))),
      onTransportSecurityError: (id, code) => reject(new Error('no TLS: 0x' + (code >>> 0).toString(16))),
    };
    const sending = Cc['@mozilla.org/messengercompose/send;1'].createInstance(Ci.nsIMsgSend);
    sending
      .createAndSendMessage(null, identity, key, fields, false, false, Ci.nsIMsgCompDeliverMode.Now, null, 'text/plain',
        'Hello\\n', null, null, listener, null, null, Ci.nsIMsgCompType.New)
      .catch(reject);
    await promise;`,
    [accountKey, recipient],
  );
}
