import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { Action, Direction } from '../../electron/contract/verdict';
import { redactReport } from '../../electron/core/run/redact-report';
import { renderReportText } from '../../electron/core/run/report-text';
import { bridge } from '../bridge';
import type { SettledPair } from '../hooks/use-exports';
import type { SetUp } from '../hooks/use-set-up';
import { sentence } from '../language';

/** What the page can do for an action. */
export interface PageAbilities {
  readonly setUp: SetUp;
  findAgain(): void;
  /** Goes to the address field, with a suggestion filled in where there is one. */
  editAddress(suggestion: string | null): void;
  editPassword(): void;
  settle(pair: SettledPair): void;
}

/** Gives for each action what its button does here; null where it can do nothing. */
export function actionHandler(page: PageAbilities): (action: Action) => (() => void) | null {
  const { view } = page.setUp.discovery.shown;
  const settleOn = (direction: Direction, server: Candidate | undefined) => {
    if (server === undefined) return null;
    const pair = page.setUp.settled ?? view.answer;
    return () => page.settle({ ...pair, [direction]: server });
  };
  const proven = (direction: Direction) =>
    view.candidates.filter((server) => server.proven && (direction === 'outgoing') === (server.protocol === 'smtp'));

  return (action) => {
    switch (action.kind) {
      case 'try-again':
        return page.setUp.settled === null ? page.findAgain : page.editPassword;
      case 'edit-address':
        return () => page.editAddress(action.suggestion);
      case 'edit-password':
        return page.editPassword;
      case 'use-port': {
        const host = view.answer[action.direction]?.host;
        const servers = proven(action.direction).filter(({ port }) => port === action.port);
        return settleOn(action.direction, servers.find((server) => server.host === host) ?? servers[0]);
      }
      case 'use-host':
        return settleOn(
          action.direction,
          proven(action.direction).find(({ host }) => host === action.host),
        );
      case 'use-candidate':
        return settleOn(action.direction, provenAt(view.report, action.index));
      case 'open-help':
        return () => void bridge.openHelp({ id: action.id });
      case 'copy-for-provider':
        return () => copy(sentence(action.message));
      case 'copy-for-support': {
        const { report } = page.setUp;
        return report === null ? null : () => copy(supportText(report));
      }
      case 'accept-certificate':
      case 'enter-by-hand':
      case 'allow-address':
      case 'show-certificate':
      case 'show-steps':
      case 'open-network-settings':
      case 'try-demo':
        return null;
    }
  };
}

function provenAt(report: Report | null, index: number): Candidate | undefined {
  const server = report?.alternatives[index];
  return server?.proven === true ? server : undefined;
}

/** A report as text that names neither the person nor the address. */
export function supportText(report: Report): string {
  return renderReportText(redactReport(report), sentence);
}

function copy(text: string): void {
  void navigator.clipboard.writeText(text);
}
