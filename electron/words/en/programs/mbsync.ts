/** Words of the files for mbsync. */
export const mbsyncWords = {
  'export.mbsync.about': 'Keeps a copy of a mailbox here',
  'export.mbsync.comment': 'New mail and marks go both ways. Nothing is deleted for good on either side.',
  'export.mbsync.folder': 'Make the folder for the mail: <b>mkdir -p {path}</b>',
  'export.mbsync.test':
    'Test it: <b>mbsync -l {channel}</b> lists the folders, <b>mbsync {channel}</b> copies the mail.',
  'export.mbsync.direction':
    'New folders are copied from the server only. Mail that you delete is marked on the server, and not removed there.',
} as const;
