import { appleMailWords } from './programs/apple-mail';
import { cardWords } from './programs/card';
import { msmtpWords } from './programs/msmtp';
import { outlookWords } from './programs/outlook';
import { publishWords } from './programs/publish';
import { thunderbirdWords } from './programs/thunderbird';

/** Words of the files for each mail program. */
export const programWords = {
  ...appleMailWords,
  ...cardWords,
  ...msmtpWords,
  ...outlookWords,
  ...publishWords,
  ...thunderbirdWords,
} as const;
