/** Words of the settings for Nodemailer. */
export const nodemailerWords = {
  'export.nodemailer.about': 'Websites and scripts in Node',
  'export.nodemailer.module': 'Use the file in your program',
  'export.nodemailer.module.import':
    'Where you send, import <b>mailer</b> from {file}. <b>await mailer.verify()</b> tests the sign-in.',
} as const;
