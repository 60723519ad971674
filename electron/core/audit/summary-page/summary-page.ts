import type { Message } from '../../../contract/message';
import { quotable } from '../../clean-text';
import { type HtmlElement, renderHtml, styleSheet, tag } from '../../formats/html';
import { limits } from '../../limits';
import { message } from '../../message';
import type { AuditSummary } from '../summary/audit-summary';
import { brokenLinesSection } from './broken-lines-section';
import { causesSection } from './causes-section';
import { certificatesSection } from './certificates-section';
import { changesSection } from './changes-section';
import { channelsSection } from './channels-section';
import { disagreementsSection } from './disagreements-section';
import { shareText } from './figure-text';
import type { PageReading } from './page-reading';
import type { MakeSection, PageSection } from './page-section';
import { plotPatterns } from './plots';
import { portsSection } from './ports-section';
import { resultsSection } from './results-section';
import { summaryStyle } from './summary-style';
import { tlsSection } from './tls-section';
import { unansweredSection } from './unanswered-section';

/** The sections of the page, in their order. */
const sections: readonly MakeSection[] = [
  changesSection,
  resultsSection,
  channelsSection,
  disagreementsSection,
  portsSection,
  tlsSection,
  certificatesSection,
  causesSection,
  unansweredSection,
  brokenLinesSection,
];

/** Where a summary comes from, and how its page is written. */
interface PageContext extends PageReading {
  /** The names of the files, without their folders; `against` is null where nothing is compared. */
  readonly file: string;
  readonly against: string | null;
  /** SHA-256 of `summaryStyle` in base64, the only style that the page allows. */
  readonly styleDigest: string;
}

/**
 * The summary of an audit as one HTML page. It has no script, asks for nothing, and forbids both to whatever could be hidden in it.
 * Every text is escaped.
 */
export function renderSummaryPage(summary: AuditSummary, context: PageContext): string {
  const { say, styleDigest } = context;
  const made = sections.flatMap((make) => make(summary, context) ?? []);
  const title = say(message('summary.title', { inputs: summary.inputs }));
  return renderHtml(
    tag(
      'html',
      { lang: say(message('summary.language')) },
      tag(
        'head',
        {},
        tag('meta', { charset: 'utf-8' }),
        tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(styleDigest) }),
        tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        tag('meta', { name: 'color-scheme', content: 'light dark' }),
        tag('meta', { name: 'referrer', content: 'no-referrer' }),
        tag('title', {}, title),
        // Without it, browsers ask the server of a page for an icon.
        tag('link', { rel: 'icon', href: 'data:,' }),
        styleSheet(summaryStyle),
      ),
      tag(
        'body',
        {},
        plotPatterns(),
        tag('header', {}, tag('h1', {}, title), ...introduction(summary, context)),
        navigation(made, context),
        tag('main', {}, ...made.map((section) => drawn(section, context))),
        tag('footer', {}, tag('p', {}, say(message('summary.footer')))),
      ),
    ),
  );
}

/** The style is allowed by its digest, the empty icon by its scheme, and nothing else. */
function policy(styleDigest: string): string {
  const none = ['default-src', 'base-uri', 'form-action'].map((directive) => `${directive} 'none'`);
  return [...none, `style-src 'sha256-${styleDigest}'`, 'img-src data:'].join('; ');
}

function introduction(summary: AuditSummary, context: PageContext): readonly HtmlElement[] {
  const { say, file, against } = context;
  const name = (path: string) => quotable(path, limits.openedNameChars);
  const day = { day: summary.asOf };
  const from =
    against === null
      ? message('summary.from', { file: name(file), day })
      : message('summary.from.against', { file: name(file), against: name(against), day });
  return [
    tag('p', {}, say(from)),
    tag(
      'ul',
      { class: 'tiles' },
      ...tiles(summary, context).map(({ figure, label }) =>
        tag('li', {}, tag('strong', {}, figure), ' ', tag('span', {}, say(label))),
      ),
    ),
  ];
}

/** The figures that say how the audit stands. */
function tiles(summary: AuditSummary, reading: PageReading): readonly { figure: string; label: Message }[] {
  const { inputs, outcomes, disagreements, certificates, unanswered } = summary;
  const found = outcomes.find(({ outcome }) => outcome === 'found')?.inputs ?? 0;
  const ending = certificates.left
    .filter(({ left }) => left === 'ended' || left === 'last-tenth')
    .reduce((sum, { inputs: count }) => sum + count, 0);
  return [
    { figure: shareText(found, inputs, reading), label: message('summary.tile.found') },
    { figure: String(disagreements.inputs), label: message('summary.tile.disagreements') },
    { figure: String(ending), label: message('summary.tile.certificates') },
    { figure: String(unanswered.count), label: message('summary.tile.unanswered') },
  ];
}

function navigation(made: readonly PageSection[], { say }: PageReading): HtmlElement {
  const links = made.map(({ id, heading }) => tag('li', {}, tag('a', { href: `#${id}` }, say(heading))));
  return tag('nav', { 'aria-label': say(message('summary.sections')) }, tag('ul', {}, ...links));
}

function drawn({ id, heading, body }: PageSection, { say }: PageReading): HtmlElement {
  const headingId = `${id}-heading`;
  return tag('section', { id, 'aria-labelledby': headingId }, tag('h2', { id: headingId }, say(heading)), ...body);
}
