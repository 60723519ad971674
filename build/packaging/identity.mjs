/** How packages name Mailwright to the systems that they are installed on. */
export const identity = /** @type {const} */ ({
  name: 'Mailwright',
  /** The name of its command, package and icon on Linux. */
  command: 'mailwright',
  appId: 'org.mailwright.Mailwright',
  summary: 'Set up mail accounts',
  /** Who signs for the packages. Whoever publishes them puts an address and a page here that exist. */
  maintainer: 'The Mailwright authors <authors@mailwright.invalid>',
  homepage: 'https://mailwright.invalid/',
  /** Desktop categories of freedesktop.org's menu specification. */
  categories: 'Network;Email;Settings;',
  file: {
    extension: 'mailwright',
    mediaType: 'application/x-mailwright',
    description: 'Mailwright report or settings',
  },
});
