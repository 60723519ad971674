import { aercWords } from './programs/aerc';
import { appleMailWords } from './programs/apple-mail';
import { cardWords } from './programs/card';
import { commandLineWords } from './programs/command-line';
import { curlWords } from './programs/curl';
import { fetchmailWords } from './programs/fetchmail';
import { getmailWords } from './programs/getmail';
import { himalayaWords } from './programs/himalaya';
import { mbsyncWords } from './programs/mbsync';
import { msmtpWords } from './programs/msmtp';
import { muttWords } from './programs/mutt';
import { offlineimapWords } from './programs/offlineimap';
import { outlookWords } from './programs/outlook';
import { publishWords } from './programs/publish';
import { swaksWords } from './programs/swaks';
import { thunderbirdWords } from './programs/thunderbird';

/** Words of the files for each mail program. */
export const programWords = {
  ...aercWords,
  ...appleMailWords,
  ...cardWords,
  ...commandLineWords,
  ...curlWords,
  ...fetchmailWords,
  ...getmailWords,
  ...himalayaWords,
  ...mbsyncWords,
  ...msmtpWords,
  ...muttWords,
  ...offlineimapWords,
  ...outlookWords,
  ...publishWords,
  ...swaksWords,
  ...thunderbirdWords,
} as const;
