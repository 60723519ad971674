import type { LoginOutcome, Report } from '../../electron/contract/report';
import type { RunView } from '../../electron/core/run/reduce-run';
import type { SetUp } from '../hooks/use-set-up';
import { isolated, sentence, words } from '../language';
import { isComplete } from './what-is-possible';

/** The state of things as title, and one sentence more. */
export interface Headline {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly more: string;
}

/** What stands at the top of the page. */
export function headlineOf({ typed, discovery, signIn, mishap, report }: SetUp): Headline {
  if (mishap !== null) return { title: words('window.headline.mishap'), more: '' };
  if (typed === null) return { title: words('window.title'), more: words('window.lead') };
  if (signIn.shown.status === 'running')
    return { title: words('window.headline.signing-in'), more: words('window.headline.signing-in.more') };
  if (report?.signIn !== undefined) {
    // A cancelled search keeps its outcome through a sign-in that went well.
    const wasCancelled = report.outcome === 'cancelled' && discovery.shown.view.report?.outcome !== 'cancelled';
    return { title: wasCancelled ? words('window.headline.sign-in-cancelled') : signInTitle(report.signIn), more: '' };
  }

  const domain = isolated(typed.input.split('@').at(-1) ?? typed.input);
  if (report === null) return searching(discovery.shown.view, domain);
  return { title: outcomeTitle(report, domain), more: report.reason === null ? '' : sentence(report.reason) };
}

/** What a screen reader is told of it: each change of state, not each count on the way. */
export function announcementOf({ title, more }: Headline, { discovery }: SetUp): string {
  if (discovery.shown.status !== 'running') return more === '' ? title : `${title}. ${more}`;
  return isComplete(discovery.shown.view.answer) ? words('window.announce.usable') : title;
}

function searching({ rows, answer }: RunView, domain: string): Headline {
  const open = [...rows.source, ...rows.receiving, ...rows.sending].filter(({ tookMs }) => tookMs === null);
  const more = isComplete(answer) ? 'window.headline.usable' : 'window.headline.running';
  return { title: words('window.headline.looking', { domain }), more: words(more, { count: open.length }) };
}

function outcomeTitle({ outcome, incoming }: Report, domain: string): string {
  switch (outcome) {
    case 'found':
      return words('window.headline.found');
    case 'partly-found':
      return words(incoming?.proven === true ? 'window.headline.receiving-only' : 'window.headline.sending-only');
    case 'claimed':
      return words('window.headline.claimed');
    case 'nothing-found':
      return words('window.headline.nothing-found', { domain });
    case 'cancelled':
      return words('window.headline.cancelled');
  }
}

function signInTitle({ incoming, outgoing }: NonNullable<Report['signIn']>): string {
  return words('window.headline.sign-in', { receiving: stateOf(incoming), sending: stateOf(outgoing) });
}

function stateOf(outcome: LoginOutcome | null): 'none' | 'works' | 'failed' {
  if (outcome === null) return 'none';
  return outcome.ok ? 'works' : 'failed';
}
