import type { Report } from '../../contract/report';
import type { Say } from '../../words/format-message';
import type { ReportRow } from './report-row';
import { reportSections } from './report-sections';

/** A report as plain text: sections with an empty line between them, rows indented below headings. Ends with a line end. */
export function renderReportText(report: Report, say: Say): string {
  const texts = reportSections(report, say).map(({ heading, rows }) => {
    const lines = heading === null ? linesOf(rows, '', say) : [say(heading), ...linesOf(rows, '  ', say)];
    return lines.join('\n');
  });
  return `${texts.join('\n\n')}\n`;
}

function linesOf(rows: readonly ReportRow[], indent: string, say: Say): readonly string[] {
  return rows.flatMap(({ sentence, below }) => [indent + say(sentence), ...linesOf(below, `${indent}  `, say)]);
}
