/** Debian packages with the mail programs that read our files in the tests, and with independent readers of their formats. */
export const clientPackages = [
  'thunderbird',
  ...['msmtp', 'mutt', 'neomutt', 'aerc', 'isync', 'offlineimap3', 'fetchmail', 'getmail6', 'curl'],
  ...['swaks', 'libnet-ssleay-perl'],
  ...['libxml2-utils', 'libplist-utils', 'zbar-tools', 'libwin-hivex-perl', 'openssl'],
];
