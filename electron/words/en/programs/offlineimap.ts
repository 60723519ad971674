/** Words of the files for OfflineIMAP. */
export const offlineimapWords = {
  'export.offlineimap.about': 'Keeps a copy of a mailbox here',
  'export.offlineimap.comment': 'New mail and marks go both ways. Mail that is deleted here stays on the server.',
  'export.offlineimap.save':
    'Save {file} as <b>{path}</b>. If there is one already, add all sections but <b>[general]</b> to it, and the account to its line <b>accounts</b>.',
  'export.offlineimap.test':
    'Test it: <b>offlineimap --info</b> signs in and lists the folders, <b>offlineimap -o</b> copies the mail once.',
  'export.offlineimap.direction':
    'Mail that you delete here stays on the server. Remove the line <b>sync_deletes</b> to change that.',
  'export.offlineimap.certificates':
    'It takes the certificates of your system. Where it cannot find them, name their file in the line <b>sslcacertfile</b>.',
} as const;
