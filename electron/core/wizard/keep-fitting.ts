import { type Direction, directions, perDirection } from '../../contract/verdict';
import { domainsWithAnswer } from './export/calendar-looks';
import { nearestPage } from './frame/reachable-page';
import { withFittingRisk } from './settings/certificate-risk';
import { mayIncludePassword } from './sign-in/may-sign-in';
import { idleRun } from './state/run-state';
import { type AccountState, noTestMessage, type WizardState } from './state/wizard-state';

/** The wizard without what no longer fits after a change: results of other servers, files of other settings, an empty page. */
export function keepFitting(before: WizardState, after: WizardState): WizardState {
  if (before === after) return after;
  const account = withFittingExport(before, {
    ...after,
    account: withFittingRisk(withFittingSignIn(before.account, after.account)),
  });
  const fitting = { ...after, account };
  const page = nearestPage(fitting, after.page);
  // Tests belong to the page that shows them.
  if (page === 'settings' || account.queuedTests.length === 0) return { ...fitting, page };
  return { ...fitting, page, account: { ...account, queuedTests: [] } };
}

/** A result is kept only while its server and its login name stay the same; a test message needs both. */
function withFittingSignIn(before: AccountState, after: AccountState): AccountState {
  const changed = directions.filter((direction) => signInKey(before, direction) !== signInKey(after, direction));
  if (changed.length === 0) return after;
  const results = perDirection((direction) => (changed.includes(direction) ? null : after.signIn.results[direction]));
  const signIn = { ...after.signIn, asked: [], usesHeld: false, run: idleRun, results };
  const testMessage = { ...noTestMessage, isDeleted: after.testMessage.isDeleted };
  return { ...after, signIn, testMessage };
}

function signInKey({ servers, signIn, soughtText }: AccountState, direction: Direction): string {
  const own =
    direction === 'outgoing' ? [signIn.hasOwnSendingLogin, signIn.hasOwnSendingPassword, signIn.sendingLogin] : [];
  return JSON.stringify([soughtText, serverKey(servers[direction].server), signIn.login, ...own]);
}

/** The outcome of saving is kept only while servers, choices and the calendars of domains stay the same. */
function withFittingExport(before: WizardState, { account: after, calendars }: WizardState): AccountState {
  const includePassword = after.export.includePassword && mayIncludePassword(after);
  const fitting = { ...after, export: { ...after.export, includePassword } };
  if (exportKey(before) === exportKey({ account: fitting, calendars }))
    return includePassword === after.export.includePassword ? after : fitting;
  return { ...fitting, export: { ...fitting.export, fileCount: null, appCount: null, outcome: null } };
}

function exportKey({ account, calendars }: Pick<WizardState, 'account' | 'calendars'>): string {
  const { servers, typed, export: exported } = account;
  const { chosen, ways, givenAddress, isPublishing, includePassword, acceptsCleartext } = exported;
  const keys = directions.map((direction) => serverKey(servers[direction].server));
  const choices = [chosen, ways, givenAddress, isPublishing, includePassword, acceptsCleartext];
  return JSON.stringify([keys, typed.name, domainsWithAnswer(calendars), ...choices]);
}

function serverKey(server: AccountState['servers'][Direction]['server']): readonly (string | number | null)[] | null {
  return server === null ? null : [server.protocol, server.host, server.port, server.security, server.login];
}
