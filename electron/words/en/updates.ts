/** Words about new versions, and about renewing the list of providers. */
export const updateWords = {
  'updates.title': 'New versions',
  'updates.told':
    'If Mailwright looks, {host} learns your IP address and the version of Mailwright, and nothing else. Nothing is installed.',
  'updates.weekly': 'Look once a week, and renew the list of providers',
  'updates.look': 'Look now',
  'updates.looking': 'Looking…',
  'updates.last-look': 'Last looked on {day}.',
  'updates.current': 'This is the newest version.',
  'updates.newer': 'Mailwright {version} is available.',
  'updates.open': 'Open {host}',
  'updates.not-looked': 'Mailwright could not find out whether there is a newer version.',
  'updates.ask':
    'Look once a week for a new version and a newer list of providers? {host} learns your IP address and the version of Mailwright.',
  'updates.ask.yes': 'Look weekly',
  'updates.ask.no': 'Do not look',

  'updates.not-readable': 'The answer of {host} is not a document that Mailwright can read.',
  'updates.wrong-signature':
    'The answer of {host} is not signed by the publisher of this Mailwright, so it is not used.',
  'updates.newer-format': 'The answer of {host} is made for a newer Mailwright.',
  'updates.expired': 'The answer of {host} is no longer valid. Check whether the date of this computer is right.',
  'updates.not-yet-signed':
    'The answer of {host} is dated in the future. Check whether the date of this computer is right.',
  'updates.replayed': 'The answer of {host} is older than one that it gave before, so it is not used.',
  'updates.older-than-own': 'The answer of {host} names an older version than this one, so it is not used.',
  'updates.demo': 'In the demo nothing leaves this computer. Leave the demo to look for new versions.',

  'updates.list': 'List of providers',
  'updates.list.built-in': 'Edition {edition}, part of this version, checked until {day}',
  'updates.list.renewed': 'Edition {edition}, renewed, checked until {day}',
  'updates.list.newer': 'Edition {edition} of the list of providers is available.',
  'updates.list.renew': 'Renew the list',
  'updates.list.from-file': 'Renew from a file…',
  'updates.list.done': 'The list of providers is now edition {edition}.',
  'updates.list.older': 'This list is edition {edition}. Mailwright has edition {own}, which is newer, and keeps it.',
  'updates.list.same': 'Mailwright has edition {edition} of this list already.',
  'updates.list.wrong-signature': 'This list is not signed by the publisher of this Mailwright. The list in use stays.',
  'updates.list.not-understood': 'This list is made for another version of Mailwright. The list in use stays.',
  'updates.list.not-a-list': 'This file is not a signed list of providers. The list in use stays.',
  'updates.list.no-publisher': 'This build of Mailwright names no publisher whose list of providers it could trust.',
} as const;
