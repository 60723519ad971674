import { causeWords } from './en/causes';
import { commandLineWords } from './en/command-line';
import { demoWords } from './en/demo';
import { discoveryWords } from './en/discovery';
import { exportPageWords } from './en/export-page';
import { exportWords } from './en/exports';
import { failureWords } from './en/failures';
import { menuWords } from './en/menu';
import { openedFileWords } from './en/opened-file';
import { programWords } from './en/programs';
import { providerWords } from './en/providers';
import { reportWords } from './en/report';
import { settingsWords } from './en/settings';
import { signInWords } from './en/sign-in';
import { terminalWords } from './en/terminal';
import { valueWords } from './en/values';
import { windowWords } from './en/window';
import { wizardWords } from './en/wizard';

/** The English catalogue; every other language has exactly its ids. ICU messages. */
export const en = {
  ...causeWords,
  ...commandLineWords,
  ...demoWords,
  ...discoveryWords,
  ...exportPageWords,
  ...exportWords,
  ...failureWords,
  ...menuWords,
  ...openedFileWords,
  ...programWords,
  ...providerWords,
  ...reportWords,
  ...settingsWords,
  ...signInWords,
  ...terminalWords,
  ...valueWords,
  ...windowWords,
  ...wizardWords,
} as const;

/** The id of a sentence. */
export type MessageId = keyof typeof en;

/** A whole catalogue in one language. */
export type Catalogue = Readonly<Record<MessageId, string>>;
