import type { Message } from '../../../contract/message';
import { type Direction, directions } from '../../../contract/verdict';
import type { Say } from '../../../words/format-message';
import { type HtmlNode, renderPart, styleSheet, tag } from '../../formats/html';
import { qrCode } from '../../formats/qr-code';
import { message } from '../../message';
import type { DeploymentRequest } from '../deployment';
import type { SettingsCard } from '../settings-card';

/** Black on white, in the fonts of the system; each card is a page of A5, and is never broken. */
const style = `
@page { size: A5 landscape; margin: 10mm; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #16191f; font: 1rem/1.4 system-ui, sans-serif; }
article { margin-block-end: 1.5rem; padding: 1rem; border: 1px solid #16191f; border-radius: 10px; break-inside: avoid; }
article + article { break-before: page; }
h1 { margin: 0; font-size: 1.25rem; overflow-wrap: anywhere; }
p { margin: 0.5rem 0 0; }
.kicker, .foot { font-size: 0.875rem; }
table { inline-size: 100%; margin-block-start: 0.75rem; border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem 0.25rem 0; border-block-end: 1px solid #848b98; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
article.coded { display: grid; grid-template-columns: minmax(0, 1fr) 38mm; column-gap: 6mm; }
article.coded > * { grid-column: 1; }
article.coded > figure { grid-row: 1 / span 4; grid-column: 2; margin: 0; }
article.coded > .foot { grid-column: 1 / -1; }
figcaption { font-size: 0.875rem; }
svg { display: block; inline-size: 38mm; }
bdi { font-family: ui-monospace, monospace; }
.line { display: inline-block; inline-size: 12rem; block-size: 1.25rem; border-block-end: 1px solid #16191f; }
@media print { body { padding: 0; max-width: none; } article { margin: 0; padding: 0; border: 0; } }
`.trim();

/** The beginning of a sheet of cards. Nothing in it is loaded from elsewhere, and no script may run in it. */
export function beginCardSheet({ say, language }: Pick<DeploymentRequest, 'say' | 'language'>): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    tag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('title', {}, say(message('export.deploy.cards.title'))),
    styleSheet(style),
  );
  return `<!doctype html>\n<html lang="${language}">\n${renderPart(head)}<body>\n<main>\n`;
}

/** The end of a sheet of cards. */
export const endCardSheet = '</main>\n</body>\n</html>\n';

/** The card of one person, as a piece of the sheet. It has a line for the password to be written on, and never the password. */
export function renderCard(card: SettingsCard, address: string, say: Say): string {
  const { name, servers, code, password, warnings, foot } = card;
  const article = tag(
    'article',
    {
      'aria-label': say(message('export.card.title', { address })),
      ...(code === null ? {} : { class: 'coded' }),
    },
    tag('p', { class: 'kicker' }, say(message('export-page.card.kicker'))),
    tag('h1', {}, leftToRight(address)),
    ...(name === null ? [] : [tag('p', { dir: 'auto' }, name)]),
    tag(
      'table',
      {},
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          tag('td'),
          ...[
            message('export-page.values.receiving', { protocol: servers.incoming?.protocol ?? 'imap' }),
            message('export-page.values.sending'),
          ].map((title) => tag('th', { scope: 'col' }, say(title))),
        ),
      ),
      tag('tbody', {}, ...valueRows(card, say), passwordRow(say)),
    ),
    tag('p', {}, say(password)),
    ...warnings.map((warning) => tag('p', {}, tag('strong', {}, say(warning)))),
    ...(code === null ? [] : [codeFigure(code, address, say)]),
    tag('p', { class: 'foot' }, foot.map(say).join(' ')),
  );
  return `${renderPart(article)}\n`;
}

/** The code, and which app scans it: the camera of the phone only shows its text. */
function codeFigure(code: string, address: string, say: Say): HtmlNode {
  return tag(
    'figure',
    {},
    qrCode(code, say(message('export-page.scan.code', { address }))),
    tag('figcaption', {}, say(message('export-page.card.code'))),
  );
}

function valueRows({ servers, fallback }: SettingsCard, say: Say): readonly HtmlNode[] {
  const row = (label: Message, shown: (server: NonNullable<SettingsCard['servers'][Direction]>) => HtmlNode) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, say(label)),
      ...directions.map((direction) => {
        const server = servers[direction];
        return tag('td', {}, server === null ? say(message('export-page.card.none')) : shown(server));
      }),
    );
  return [
    row(message('export-page.card.server'), ({ host }) => leftToRight(host)),
    row(message('export-page.card.port'), ({ port }) => String(port)),
    row(message('export-page.card.security'), ({ security }) =>
      say(message('export-page.card.security.value', { security })),
    ),
    row(message('export-page.card.login'), ({ login, signIn }) =>
      signIn === 'none' ? say(message('export-page.card.no-sign-in')) : leftToRight(login ?? ''),
    ),
    ...(fallback === null ? [] : [fallbackRow(fallback, say)]),
  ];
}

function fallbackRow({ host, port, security }: NonNullable<SettingsCard['fallback']>, say: Say): HtmlNode {
  return tag(
    'tr',
    {},
    tag('th', { scope: 'row' }, say(message('export-page.card.fallback'))),
    tag('td'),
    tag('td', {}, leftToRight(host), ' ', say(message('export-page.card.fallback.value', { port, security }))),
  );
}

function passwordRow(say: Say): HtmlNode {
  return tag(
    'tr',
    {},
    tag('th', { scope: 'row' }, say(message('export-page.card.password'))),
    tag('td', { colspan: 2 }, tag('span', { class: 'line' })),
  );
}

/** A host, an address or a login name, which is written left to right in every language. */
function leftToRight(text: string): HtmlNode {
  return tag('bdi', { dir: 'ltr' }, text);
}
