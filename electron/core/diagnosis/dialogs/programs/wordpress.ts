import type { DialogsOfProgram } from '../dialog-entry';
import { notSent, notTrusted, senderRefused, sendingNotConnected, signInFailed } from '../likely-causes';

/** What WordPress and its plugin WP Mail SMTP show. */
export const wordpress: DialogsOfProgram = {
  program: 'WP Mail SMTP',
  alsoCalled: ['wordpress', 'contact form 7', 'woocommerce'],
  source: 'https://github.com/awesomemotive/wp-mail-smtp',
  entries: [
    {
      id: 'wordpress.site-error',
      says: 'There was an error trying to send your message. Please try again later.',
      possible: notSent,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'wordpress.not-sent-hosting',
      says: 'The email could not be sent. Your site may not be correctly configured to send emails.',
      possible: ['login-missing', 'submission-blocked-by-network', 'stale-saved-password'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'wordpress.ssl-issue',
      says: 'SSL certificate issue.',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'wordpress.no-host',
      says: 'Could not connect to host.',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'wordpress.not-connected',
      says: 'This means your web server was unable to connect to «smtp.example.org».',
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'wordpress.no-account',
      says: 'Could not authenticate your SMTP account.',
      possible: signInFailed,
      decidedBy: 'sign-in',
    },
    {
      id: 'wordpress.bulk',
      says: 'Error due to unsolicited and/or bulk e-mail.',
      possible: ['message-rejected-policy', 'sending-quota-exceeded', 'ip-blocklisted'],
      decidedBy: 'read-the-reply',
    },
    {
      id: 'wordpress.unauthenticated',
      says: 'Unauthenticated senders are not allowed.',
      possible: ['login-missing'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'wordpress.misconfigured',
      says: 'Misconfigured server certificate.',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'wordpress.smtp-host',
      says: 'Could not connect to the SMTP host.',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'wordpress.test-problem',
      says: 'There was a problem while sending the test email.',
      possible: notSent,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'wordpress.connect-failed',
      says: 'SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'wordpress.could-not-instantiate',
      says: 'wp_mail_failed: Could not instantiate mail function.',
      possible: ['login-missing', 'submission-blocked-by-network'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'wordpress.mailer-error',
      says: 'Mailer Error: SMTP connect() failed.',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'wordpress.from-failed',
      says: 'The following From address failed: «jane@example.org» : MAIL FROM command failed,«Sender address rejected: not owned by user»',
      possible: senderRefused,
      decidedBy: 'look-into-program',
    },
  ],
};
