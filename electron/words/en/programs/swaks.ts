/** Words of the files for swaks. */
export const swaksWords = {
  'export.swaks.about': 'Tests sending in a terminal',
  'export.swaks.test': 'Test the server for sending with swaks',
  'export.swaks.run': 'In the folder of the file: <b>swaks --config {file}</b>',
  'export.swaks.outcome': 'It shows what both sides say. It ends after the sign-in, and sends no message.',
  'export.swaks.host-name': 'Older versions verify only who signed the certificate, and not that it is for this host.',
  'export.swaks.cannot.receive': 'It contains no server for receiving: swaks only tests sending.',
} as const;
