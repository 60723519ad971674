import type { CommandContext } from '../command';
import type { SavingFlag, SearchFlag, SignInFlag } from '../flags';

/** What an export of many accounts works with: the flags of every export. */
export type AccountsContext = CommandContext<
  | SearchFlag
  | SignInFlag
  | SavingFlag
  | 'programs'
  | 'out'
  | 'from'
  | 'check'
  | 'includePassword'
  | 'zip'
  | 'calendars'
  | 'signWith'
  | 'signKey'
>;
