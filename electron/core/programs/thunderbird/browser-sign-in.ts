/** Domains whose hosts Thunderbird signs in to by browser, as its OAuth2Providers.sys.mjs lists them. No file can add others. */
const knownDomains: readonly string[] = [
  'aol.com',
  'att.net',
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'imap.comcast.net',
  'imap.fastmail.com',
  'imap.mail.ru',
  'imap.yandex.com',
  'office365.com',
  'outlook.com',
  'pop.comcast.net',
  'pop.fastmail.com',
  'smtp.comcast.net',
  'smtp.fastmail.com',
  'smtp.mail.ru',
  'smtp.yandex.com',
  'thundermail.com',
  'yahoo.com',
];

/** Whether Thunderbird can sign in to a host by browser (OAuth 2.0). */
export function thunderbirdKnowsBrowserSignIn(host: string): boolean {
  return knownDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
