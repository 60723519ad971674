/** Words of the settings for PHPMailer. */
export const phpmailerWords = {
  'export.phpmailer.about': 'Contact forms and scripts in PHP',
  'export.phpmailer.include': 'Use the file in your script',
  'export.phpmailer.include.line':
    "After the line that makes <b>$mail</b>, write <b>require __DIR__ . '/../{file}';</b> where it is one folder above the script.",
  'export.phpmailer.comment': 'For require, after the line: $mail = new PHPMailer(true)',
} as const;
