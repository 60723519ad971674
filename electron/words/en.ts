import { accountWords } from './en/accounts';
import { addressWords } from './en/address';
import { causeWords } from './en/causes';
import { commandLineWords } from './en/command-line';
import { compareWords } from './en/compare';
import { demoWords } from './en/demo';
import { discoveryWords } from './en/discovery';
import { explainWords } from './en/explain';
import { explainedWords } from './en/explained';
import { exportPageWords } from './en/export-page';
import { exportWords } from './en/exports';
import { failureWords } from './en/failures';
import { menuWords } from './en/menu';
import { openedFileWords } from './en/opened-file';
import { pageWords } from './en/pages';
import { programWords } from './en/programs';
import { providerWords } from './en/providers';
import { reportWords } from './en/report';
import { settingsWords } from './en/settings';
import { signInWords } from './en/sign-in';
import { summaryWords } from './en/summary';
import { terminalWords } from './en/terminal';
import { testMessageWords } from './en/test-message';
import { testTripWords } from './en/test-trip';
import { updateWords } from './en/updates';
import { valueWords } from './en/values';
import { verifyPublishedWords } from './en/verify-published';
import { wayWords } from './en/way';
import { windowWords } from './en/window';
import { wizardWords } from './en/wizard';

/**
 * The English catalogue, in ICU messages; no other language has an id that is not here. It is part of the program, because it says what
 * another language lacks and what has to be said before a file is read.
 */
export const en = {
  ...accountWords,
  ...addressWords,
  ...causeWords,
  ...commandLineWords,
  ...compareWords,
  ...demoWords,
  ...discoveryWords,
  ...exportPageWords,
  ...exportWords,
  ...explainWords,
  ...explainedWords,
  ...failureWords,
  ...menuWords,
  ...openedFileWords,
  ...pageWords,
  ...programWords,
  ...providerWords,
  ...reportWords,
  ...settingsWords,
  ...signInWords,
  ...summaryWords,
  ...terminalWords,
  ...testMessageWords,
  ...testTripWords,
  ...updateWords,
  ...valueWords,
  ...verifyPublishedWords,
  ...wayWords,
  ...windowWords,
  ...wizardWords,
} as const;

/** The id of a sentence. */
export type MessageId = keyof typeof en;

/** A whole catalogue in one language. */
export type Catalogue = Readonly<Record<MessageId, string>>;
