import { describe, expect, it } from 'vitest';
import { type Block, cell, indented, item, paragraph } from '../../../electron/cli/layout/block';
import { drawBlocks } from '../../../electron/cli/layout/draw-blocks';
import type { Look } from '../../../electron/cli/layout/look';

const plain: Look = { columns: 40, isColoured: false, hasUnicode: true };
const coloured: Look = { ...plain, isColoured: true };

function drawn(block: Block, look: Partial<Look> = {}): readonly string[] {
  return drawBlocks([block], { ...plain, ...look })
    .split('\n')
    .slice(0, -1);
}

const servers: Block = {
  kind: 'table',
  rows: [
    [cell('Receiving'), cell('imap.example.net'), cell('993', { align: 'right' })],
    [cell('Sending'), cell('smtp.example.net'), cell('2525', { align: 'right' })],
    [cell('Login name'), cell('a-name-that-is-longer@example.net')],
  ],
};

describe('a table', () => {
  it('aligns its columns; the last cell of a short row runs on over those behind it', () => {
    expect(drawn(servers, { columns: 80 })).toEqual([
      'Receiving   imap.example.net   993',
      'Sending     smtp.example.net  2525',
      'Login name  a-name-that-is-longer@example.net',
    ]);
  });

  it('moves what does not fit and never cuts it', () => {
    expect(drawn(servers, { columns: 30 })).toEqual([
      'Receiving',
      '  imap.example.net  993',
      'Sending',
      '  smtp.example.net  2525',
      'Login name',
      '  a-name-that-is-longer@example.net',
    ]);
  });

  it('puts a note below its row where it does not fit beside', () => {
    const rows = [[cell('587', { align: 'right' }), cell('no answer', { mark: 'bad' }), cell('blocked here')]];
    expect(drawn({ kind: 'table', rows }, { columns: 24 })).toEqual(['587  ✗ no answer', '     blocked here']);
  });

  it('measures wide characters as two columns and combining marks as none', () => {
    const rows = [
      [cell('日本'), cell('x')],
      [cell('e\u0301e\u0301'), cell('x')],
      [cell('abcd'), cell('x')],
    ];
    expect(drawn({ kind: 'table', rows })).toEqual(['日本  x', 'e\u0301e\u0301    x', 'abcd  x']);
  });

  it('takes no column for the isolates around a text of another direction', () => {
    const rows = [
      [cell('\u2068imap\u2069'), cell('x')],
      [cell('smtp'), cell('x')],
    ];
    expect(drawn({ kind: 'table', rows })).toEqual(['imap  x', 'smtp  x']);
  });

  it('is as wide in colour as without', () => {
    const rows = [
      [cell('works', { mark: 'good', tone: 'good' }), cell('x')],
      [cell('refused', { mark: 'bad', tone: 'bad' }), cell('x')],
    ];
    const inColour = drawBlocks([{ kind: 'table', rows }], coloured);
    expect(inColour).toContain('\u001b[32m✓\u001b[39m \u001b[32mworks\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is removed
    expect(inColour.replace(/\u001b\[\d+m/g, '')).toBe(drawBlocks([{ kind: 'table', rows }], plain));
  });
});

describe('tables side by side', () => {
  const table = (text: string) => ({ kind: 'table', rows: [[cell(text)], [cell('y')]] }) as const;

  it('stand below each other where they do not fit', () => {
    const block: Block = { kind: 'beside', tables: [table('left side'), table('right side')] };
    expect(drawn(block)).toEqual(['left side   right side', 'y           y']);
    expect(drawn(block, { columns: 20 })).toEqual(['left side', 'y', '', 'right side', 'y']);
  });
});

describe('a text', () => {
  it('is wrapped below its own start, with a host that is longer than the line left whole', () => {
    const list: Block = { kind: 'list', items: [item('Ask mail.a-long-name.example.net about it')] };
    expect(drawn(indented(list), { columns: 24 })).toEqual([
      '  · Ask',
      '    mail.a-long-name.example.net',
      '    about it',
    ]);
  });

  it('is broken between wide characters, which have no spaces between them', () => {
    expect(drawn(paragraph('日本語日本語'), { columns: 8 })).toEqual(['日本語日', '本語']);
  });

  it('cannot forge a mark, a colour or a line', () => {
    const hostile = '\u001b[32m🗹 works\u001b[0m\r\n✔ Receiving and sending work.\u2028\u202ex';
    expect(drawn(indented(paragraph(hostile)), { columns: 80 })).toEqual([
      '  ? works  ? Receiving and sending work. x',
    ]);
    expect(drawBlocks([paragraph(hostile)], coloured)).not.toContain('\u001b');
  });

  it('is never wider than 100 columns, and 80 wide where the width is unknown', () => {
    const long = paragraph('word '.repeat(60).trim());
    expect(Math.max(...drawn(long, { columns: 300 }).map(({ length }) => length))).toBe(99);
    expect(Math.max(...drawn(long, { columns: 0 }).map(({ length }) => length))).toBe(79);
  });
});

describe('a headline', () => {
  const headline: Block = { kind: 'headline', mark: 'bad', text: 'Not “accepted”', aside: 'your turn' };

  it('has its aside behind it, or below where there is no room', () => {
    expect(drawn(headline)).toEqual(['✗ Not “accepted”   your turn']);
    expect(drawn(headline, { columns: 20 })).toEqual(['✗ Not “accepted”', '  your turn']);
  });

  it('is ASCII on a terminal that has no more', () => {
    expect(drawn(headline, { hasUnicode: false })).toEqual(['x Not "accepted"   your turn']);
    expect(drawn({ ...headline, mark: 'good' }, { hasUnicode: false })).toEqual(['ok Not "accepted"   your turn']);
  });
});

describe('a term', () => {
  const block: Block = {
    kind: 'terms',
    entries: [{ term: 'Next', body: [{ kind: 'line', text: 'mailwright check' }] }],
  };

  it('has beside it, or below it, what belongs to it; a command is never wrapped', () => {
    expect(drawn(block, { columns: 80 })).toEqual(['Next   mailwright check']);
    expect(drawn(block, { columns: 20 })).toEqual(['Next', '  mailwright check']);
  });
});
