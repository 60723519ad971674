import type { Message } from '../../../contract/message';
import type { Say } from '../../../words/format-message';
import { type HtmlNode, renderHtml, styleSheet, tag } from '../../formats/html';
import { qrCode } from '../../formats/qr-code';
import { message } from '../../message';

/** An account with the text of its code. */
export interface CodeOfAccount {
  readonly address: string;
  readonly payload: string;
  readonly warnings: readonly Message[];
}

/** Black on white, also in a dark theme, because readers fail on other colours. Each code is a page of its own. */
const style = `
@page { size: A5; margin: 12mm; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 32rem; background: #fff; color: #000; font: 1rem/1.4 system-ui, sans-serif; }
article { margin-block-end: 3rem; break-inside: avoid; }
article + article { break-before: page; }
h1 { margin: 0; font-size: 1.25rem; overflow-wrap: anywhere; }
svg { display: block; inline-size: 100%; max-inline-size: 24rem; margin: 0 auto; }
ol { margin: 0; padding-inline-start: 1.5rem; }
@media print { body { padding: 0; } }
`.trim();

/** A page for the browser with the code of each account, what it holds, and how it is scanned. It loads nothing and runs no script. */
export function renderQrSheet(codes: readonly CodeOfAccount[], steps: readonly Message[], say: Say): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    tag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('title', {}, say(message('export.thunderbird-android.sheet.title'))),
    styleSheet(style),
  );
  const articles = codes.map((code) => article(code, steps, say));
  return renderHtml(tag('html', {}, head, tag('body', {}, tag('main', {}, ...articles))));
}

function article({ address, payload, warnings }: CodeOfAccount, steps: readonly Message[], say: Say): HtmlNode {
  return tag(
    'article',
    {},
    tag('h1', {}, say(message('export.thunderbird-android.sheet.account', { address }))),
    tag('p', {}, say(message('export.thunderbird-android.sheet.holds'))),
    ...warnings.map((warning) => tag('p', {}, tag('strong', {}, say(warning)))),
    qrCode(payload, say(message('export.thunderbird-android.sheet.code', { address }))),
    tag('ol', {}, ...steps.map((step) => tag('li', {}, say(step)))),
  );
}
