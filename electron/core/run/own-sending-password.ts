import type { ExportableSettings } from '../../contract/exportable-settings';

/** Whether sending has another password than receiving: somebody said so, or the sign-ins have shown it. */
export function hasOwnSendingPassword({
  hasOwnSendingPassword: isSaid,
  signIn,
}: Pick<ExportableSettings, 'hasOwnSendingPassword' | 'signIn'>): boolean {
  const isShown = [signIn?.incoming, signIn?.outgoing].some((outcome) => outcome?.hasOwnPassword);
  return isSaid === true || isShown;
}
