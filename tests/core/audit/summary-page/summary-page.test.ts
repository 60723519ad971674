import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { summariseAudit } from '../../../../electron/core/audit/summary/summarise-audit';
import { renderSummaryPage } from '../../../../electron/core/audit/summary-page/summary-page';
import { summaryStyle } from '../../../../electron/core/audit/summary-page/summary-style';
import { sayIn } from '../../../../electron/words/format-message';
import { pseudoLocale, saidOutsideTheCatalogue } from '../../../words/pseudo-locale';
import { lineOf } from '../summary/audit-lines';
import { sampleNowMs, sampleSummary } from './sample-summary';

const context = { say: sayIn('en'), file: 'new.ndjson', against: 'old.ndjson', styleDigest: 'digest' };
const page = renderSummaryPage(
  sampleSummary((index) => `domain-${index}.example`),
  context,
);

/** The names of the elements of a page. */
function elementsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<([a-z0-9]+)[ >]/gi)].map(([, name = '']) => name));
}

describe('the page of a summary', () => {
  it('has no script, and names nothing that a browser would ask for', () => {
    expect([...elementsOf(page)].filter((name) => /^(script|img|iframe|object|embed|form|base)$/i.test(name))).toEqual(
      [],
    );
    expect(page).not.toMatch(/\son[a-z]+=|javascript:|https?:/i);
    expect([...page.matchAll(/\s(?:src|href|action|data)="([^"]*)"/g)].map(([, url = '']) => url)).toEqual(
      expect.arrayContaining(['data:,', '#results']),
    );
    expect(page.match(/\s(?:src|href|action)="(?!#|data:,)/g)).toBeNull();
    expect(page.match(/url\((?!#)/g)).toBeNull();
    expect(page).not.toMatch(/\sstyle=/);
  });

  it('forbids all but its own style', () => {
    const digest = createHash('sha256').update(summaryStyle).digest('base64');
    const html = renderSummaryPage(sampleSummary(String), { ...context, styleDigest: digest });
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${digest}'; img-src data:`,
    );
    expect(html).toContain(`<style>${summaryStyle}</style>`);
  });

  it('shows hostile inputs as text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&\u202e';
    const html = renderSummaryPage(
      sampleSummary((index) => `${index}${hostile}`),
      { ...context, file: hostile },
    );
    expect(elementsOf(html)).toEqual(elementsOf(page));
    expect(html).not.toContain('\u202e');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('gives each plot its figures in words, and each table a caption and headings', () => {
    const plots = page.match(/<svg role="img"/g) ?? [];
    expect(plots.length).toBeGreaterThan(5);
    expect(page.match(/<desc id="[^"]+">[^<]+<\/desc>/g)).toHaveLength(plots.length);
    const tables = page.match(/<table /g) ?? [];
    expect(page.match(/<caption>[^<]+<\/caption>/g)).toHaveLength(tables.length);
    expect(page).toContain('993, IMAP: ');
  });

  it('has every section at its link, once', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links[0]).toBe('changes');
    expect(links).toHaveLength(10);
  });

  it('has no section without contents', () => {
    const summariser = summariseAudit(sampleNowMs);
    summariser.add(lineOf('example.net'));
    const html = renderSummaryPage(summariser.summary(null), { ...context, against: null });
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['results', 'channels', 'ports', 'tls', 'certificates']);
  });

  it('takes all its words from the catalogue', () => {
    const html = renderSummaryPage(
      sampleSummary((index) => `${index}`),
      { ...context, say: sayIn('en', pseudoLocale) },
    );
    const text = html
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&[#a-z0-9]+;/g, ' ')
      // Days are written by the platform, and the line of the input says why it has no report.
      .replace(/\b(?:February|March|April|May) \d|no domain|There is a space in it\./g, ' ');
    expect(saidOutsideTheCatalogue(text)).toEqual([]);
  });
});
