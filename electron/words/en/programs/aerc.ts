/** Words of the files for aerc. */
export const aercWords = {
  'export.aerc.about': 'Mail in the terminal',
  'export.aerc.start': 'Start <b>aerc</b>. It refuses a file that others can read.',
  'export.aerc.folders':
    'It keeps sent mail in the folder Sent and drafts in Drafts. Change both lines where your server calls them otherwise.',
  'export.aerc.cannot.password':
    'The password is not included, and aerc never asks. In the lines with cred-cmd, remove the # and name a command that prints it.',
} as const;
