import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemId } from '../../servers/system-ids';
import type { FailureRow, OwnDovecot } from '../failure-row';
import { startPostgrey } from '../postgrey';
import { check, keepCopy, post, sendTest, submit } from '../provoke';

const quotaAddress = '127.0.0.7';
const greyAddress = '127.0.0.8';

/** Answers Postfix whether a mailbox has room. */
const quotaService = `
mail_plugins = quota
plugin {
  quota = count:User quota
  quota_rule = *:storage=1K
  quota_vsizes = yes
}
service quota-status {
  executable = quota-status -p postfix
  client_limit = 1
  inet_listener {
    address = ${quotaAddress}
    port = 12340
  }
}`;

/** Refusals of a message, its sender or its recipient. */
export const sendingRows: readonly FailureRow[] = [
  {
    name: 'relay denied without a sign-in',
    by: 'Postfix',
    label: 'relay-postfix',
    provoke: (place) => submit(place, { isSignedIn: false, to: 'john@elsewhere.example' }),
    expects: { cause: 'login-missing', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'relay not permitted without a sign-in',
    by: 'Exim',
    label: 'relay-exim',
    exim: { rcpt: ['deny', 'message = relay not permitted', '!authenticated = *'] },
    provoke: (place) => submit(place, { isSignedIn: false, to: 'john@elsewhere.example' }),
    expects: { cause: 'login-missing', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'sender not owned',
    by: 'Postfix',
    label: 'sender-not-owned',
    postfix: {
      settings: [
        'smtpd_sender_restrictions=reject_sender_login_mismatch',
        'smtpd_sender_login_maps=static:somebody.else',
      ],
    },
    provoke: sendTest,
    expects: { cause: 'sender-address-not-owned', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'sender domain does not exist',
    by: 'Postfix',
    label: 'sender-domain',
    postfix: { settings: ['smtpd_sender_restrictions=reject_unknown_sender_domain'] },
    provoke: (place) => submit(place, { from: 'jane@no-such-domain.example' }),
    expects: { cause: 'sender-address-not-owned', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'sender cannot be verified',
    by: 'Exim',
    label: 'sender-verify',
    exim: { rcpt: ['deny', 'message = Sender verify failed', '!verify = sender'] },
    provoke: sendTest,
    expects: { cause: 'sender-address-not-owned', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'recipient unknown',
    by: 'Postfix',
    label: 'recipient-unknown',
    postfix: {
      settings: [
        'smtpd_recipient_restrictions=reject_unlisted_recipient,permit_sasl_authenticated,reject',
        'virtual_mailbox_maps=texthash:/dev/null',
      ],
    },
    provoke: sendTest,
    expects: { cause: 'unknown-user', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'recipient domain does not exist',
    by: 'Postfix',
    label: 'recipient-domain',
    postfix: {
      settings: ['smtpd_recipient_restrictions=reject_unknown_recipient_domain,permit_sasl_authenticated,reject'],
    },
    provoke: (place) => submit(place, { to: 'john@no-such-domain.example' }),
    expects: { cause: 'host-not-found', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'recipient domain takes no mail',
    by: 'Postfix',
    label: 'null-mx',
    postfix: {
      settings: ['smtpd_recipient_restrictions=reject_unknown_recipient_domain,permit_sasl_authenticated,reject'],
    },
    provoke: (place) => submit(place, { to: 'john@takes-none.example' }),
    expects: { cause: 'domain-takes-no-mail', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'message too large',
    by: 'Postfix',
    label: 'too-large-postfix',
    // Otherwise the limit is told before, and nodemailer does not even try.
    postfix: { settings: ['message_size_limit=200', 'smtpd_discard_ehlo_keywords=size'] },
    provoke: sendTest,
    expects: { cause: 'message-rejected-policy', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'message too large',
    by: 'Exim',
    label: 'too-large-exim',
    exim: {
      data: [
        'deny',
        'message = 552 Message size exceeds maximum permitted',
        'condition = \u0024{if >{$message_size}{200}}',
      ],
    },
    provoke: sendTest,
    expects: { cause: 'message-rejected-policy', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'sending quota used up',
    by: 'Exim',
    label: 'sending-quota',
    // The words of cPanel, which many hosters run.
    exim: {
      rcpt: [
        'deny',
        'message = Domain $sender_address_domain has exceeded the max emails per hour (1/1 (100%)) allowed. Message discarded.',
        'ratelimit = 0.5 / 1h / strict',
      ],
    },
    provoke: sendTest,
    expects: { cause: 'sending-quota-exceeded', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'messages follow too quickly',
    by: 'Exim',
    label: 'message-rate-exim',
    exim: {
      rcpt: [
        'defer',
        'message = Sender rate overlimit - $sender_rate / $sender_rate_period',
        'ratelimit = 0.5 / 1h / strict',
      ],
    },
    provoke: sendTest,
    expects: { cause: 'rate-limited', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'mailbox of the recipient is full',
    by: 'Dovecot, asked by Postfix',
    label: 'mailbox-full',
    dovecot: { own: (folder) => fullMailbox(folder, 'jane@mailbox-full.example') },
    postfix: {
      settings: [
        `smtpd_recipient_restrictions=check_policy_service inet:${quotaAddress}:12340,permit_sasl_authenticated,reject`,
      ],
    },
    provoke: sendTest,
    expects: { cause: 'mailbox-full', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'greylisted',
    by: 'Postgrey, asked by Postfix',
    label: 'greylisted',
    prepare: ({ namespace }) => startPostgrey(namespace, greyAddress),
    postfix: {
      settings: [
        `smtpd_recipient_restrictions=check_policy_service inet:${greyAddress}:10023,permit_sasl_authenticated,reject`,
      ],
    },
    provoke: sendTest,
    expects: { cause: 'greylisted', party: 'provider', firstAction: 'try-again' },
  },
  {
    name: 'messages follow too quickly',
    by: 'Postfix',
    label: 'message-rate',
    postfix: { settings: ['smtpd_client_message_rate_limit=1', 'smtpd_client_event_limit_exceptions='] },
    provoke: async (place) => {
      await post(place);
      return await sendTest(place);
    },
    expects: { cause: 'rate-limited', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'no folder for sent mail',
    by: 'Dovecot',
    label: 'no-sent-folder',
    folders: 'none-for-sent',
    provoke: check,
    expects: { cause: 'sent-folder-missing', party: 'you', firstAction: 'copy-for-support' },
  },
  {
    name: 'no folder for sent mail, where a copy is kept',
    by: 'Dovecot',
    label: 'no-folder-for-copy',
    folders: 'none-for-sent',
    provoke: (place) => keepCopy(place, 'Sent'),
    expects: { cause: 'sent-folder-missing', party: 'you', firstAction: 'copy-for-support' },
  },
];

/** A mailbox of a kilobyte, with a message of two. */
async function fullMailbox(folder: string, login: string): Promise<Awaited<ReturnType<OwnDovecot>>> {
  const home = join(folder, 'mail', login);
  const [user, group] = [await systemId('user', 'mail'), await systemId('group', 'mail')];
  for (const path of [
    home,
    join(home, 'Maildir'),
    ...['cur', 'new', 'tmp'].map((name) => join(home, 'Maildir', name)),
  ]) {
    await mkdir(path, { recursive: true });
    await chown(path, user, group);
  }
  const letter = join(home, 'Maildir', 'new', '1.letter');
  await writeFile(letter, `Subject: long\n\n${'x'.repeat(2000)}\n`);
  await chown(letter, user, group);
  return { settings: quotaService };
}
