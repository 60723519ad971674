import type { Message } from '../contract/message';
import type { Report } from '../contract/report';
import { lookUpInput } from '../core/address/look-up-input';
import { message } from '../core/message';
import type { DiscoveryRequest } from '../engine/discovery-request';
import { loadHelpPages } from '../node/knowledge-loader';
import type { CommandContext } from './command';
import { flags, signInFlags } from './flags';
import type { Page } from './output';
import { reportAnswer, reportPage } from './pages/report-page';

/** Gives the page that is printed of a run, whose password may have been held back; null where another page follows. */
export type PageOf = (report: Report, context: CommandContext, isHeldBack: boolean) => Page | null;

/** The page of a search or a sign-in. */
export function pageOfReport(report: Report, { line, say, ports }: CommandContext, isHeldBack = false): Page {
  const { command, again } = line;
  const { text } = report.input;
  const reading = {
    say,
    helpPages: loadHelpPages(),
    today: ports.clock.date(),
    invocation: { command: command === 'export' ? searchingAgain(again) : command, input: text, flags: again },
    isHeldBack,
    suggestion: lookUpInput(text, ports.providers).suggestion,
  };
  return { whole: reportPage(report, reading), answer: reportAnswer(report, reading) };
}

/** What follows an export that found nothing to write is another search, by a command that takes the same flags. */
function searchingAgain(again: readonly string[]): 'detect' | 'check' {
  return signInFlags.some((field) => again.includes(`--${flags[field].name}`)) ? 'check' : 'detect';
}

/** The sentence about a search that begins. */
export function searchBegins({ input }: Pick<DiscoveryRequest, 'input'>): Message {
  return message('page.progress.start', { input: input.text });
}
