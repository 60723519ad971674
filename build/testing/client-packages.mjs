/** Debian packages of web servers that would start by themselves, so they are unpacked. */
export const webServerPackages = ['nginx', 'caddy'];

/** Debian packages with the mail programs that read our files in the tests, and with independent readers of their formats. */
export const clientPackages = [
  'thunderbird',
  ...['msmtp', 'mutt', 'neomutt', 'aerc', 'isync', 'offlineimap3', 'fetchmail', 'getmail6', 'curl'],
  ...['swaks', 'libnet-ssleay-perl'],
  // Websites and programs that send, and the languages that read their files.
  ...[
    'php-cli',
    'php-mbstring',
    'libphp-phpmailer',
    'php-symfony-mailer',
    'php-symfony-dotenv',
    'php-vlucas-phpdotenv',
  ],
  ...['php-illuminate-mail', 'php-email-validator', 'php-mysql'],
  // Java with Spring's mail sender, and Go with the packages that programs in it read their files with.
  ...['default-jdk-headless', 'libspring-context-support-java', 'libmail-java', 'libactivation-java'],
  ...['golang-go', 'golang-gopkg-ini.v1-dev', 'golang-gopkg-mail.v2-dev'],
  ...['python3-django', 'ruby', 'ruby-mail', 'libsasl2-modules'],
  // Calendars and contacts; without the service of the package `radicale`.
  'python3-radicale',
  // Readers of what is published for a domain.
  ...['bind9-utils', 'apache2-bin'],
  ...['libxml2-utils', 'libplist-utils', 'zbar-tools', 'libwin-hivex-perl', 'openssl'],
  ...['claws-mail', 'sylpheed', 'geary', 'evolution', 'evolution-data-server'],
  ...['gir1.2-camel-1.2', 'gir1.2-edataserver-1.2'],
  // The message bus, the display, the keyring and GLib for programs of the desktop.
  ...['dbus', 'dbus-daemon', 'xvfb', 'gnome-keyring', 'libsecret-tools', 'python3-gi'],
];
