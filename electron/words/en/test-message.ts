/** Words of the test message to oneself, and of what came of it. */
export const testMessageWords = {
  'test-message.subject': 'Mailwright test {code}',
  'test-message.text': 'You asked Mailwright to test your mail account {address}, so it sent this message to yourself.',
  'test-message.text.delete': 'Nothing is left to do. You can delete it.',

  'test-message.ended.arrived': 'Accepted after {accepted}, in the inbox after {seen}.',
  'test-message.ended.in-spam': 'Accepted after {accepted}, in the spam folder “{folder}” after {seen}.',
  'test-message.ended.in-other-folder': 'Accepted after {accepted}, in the folder “{folder}” after {seen}.',
  'test-message.ended.deferred': 'The sending server did not accept it yet.',
  'test-message.ended.refused': 'The sending server refused it.',
  'test-message.ended.not-sent': 'It could not be sent.',
  'test-message.ended.returned': 'Accepted after {accepted}, then sent back.',
  'test-message.ended.not-seen': 'Accepted after {accepted}, and not seen in the mailbox.',
  'test-message.ended.unreadable': 'Accepted after {accepted}. The mailbox could not be read.',
  'test-message.ended.cancelled': 'The test was ended before the message was seen.',

  'test-message.in-spam': 'The message was put into the spam folder, although it is from yourself.',
  'test-message.in-spam.unproven':
    'The message was put into the spam folder. A likely reason: nothing proves that it is from {domain}.',
  'test-message.in-other-folder': 'A rule of the mailbox has moved the message into another folder than the inbox.',
  'test-message.not-seen':
    'The server {host} accepted the message, but it did not reach the mailbox within {waited}. It may still come.',
  'test-message.not-seen.pop3':
    'The server {host} accepted the message, but it did not reach the inbox within {waited}. POP3 does not show the spam folder.',
  'test-message.unencrypted': 'By its own header, {host} took the message from {peer} without encryption.',
  'test-message.slow': 'The message waited {delay} before {host} took it.',
  'test-message.held-back':
    'The message waited {delay} before {host} took it. Some servers refuse the first message of a sender on purpose.',
  'test-message.dmarc-fails':
    'Nothing proves that the message is from {domain}: DMARC fails. Other servers may refuse your mail, or treat it as spam.',
  'test-message.dmarc-none': 'The domain {domain} publishes no DMARC record. Large providers expect one.',
  'test-message.dmarc-broken': 'The DMARC record of {domain} has a mistake, so other servers cannot use it.',
  'test-message.spf-broken': 'The SPF record of {domain} has a mistake, so other servers cannot use it.',
  'test-message.unproven':
    'Neither SPF nor DKIM proves that the message is from {domain}. Other servers may refuse your mail, or treat it as spam.',

  'request.test-message-lost':
    'Your server {host} accepted a message from me to myself, and it did not arrive. Where is it? Its Message-ID is {messageId}.',
  'request.test-message-in-spam':
    'A message from me to myself was put into spam. What has to change? Its Message-ID is {messageId}.',
  'request.test-message-unencrypted':
    'Your server {host} took a message from {peer} without encryption. Can both use STARTTLS?',
  'request.dmarc-fails':
    'Mail that I send through {host} does not prove that it is from {domain}. Which SPF, DKIM and DMARC records does the domain need?',
  'request.dmarc-none': 'The domain {domain} has no DMARC record. Which one suits mail that I send through {host}?',
} as const;
