/** One line of a transcript: what the server says, what the client says, or where TLS starts. */
export type TranscriptEntry =
  | { readonly from: 'server' | 'client'; readonly text: string }
  | { readonly from: 'both'; readonly text: '-- TLS' };

/** The entries of a transcript in the form RFCs print: `S:` and `C:` lines and `-- TLS`; indentation and empty lines do not count. */
export function parseTranscript(transcript: string): readonly TranscriptEntry[] {
  const lines = transcript.split('\n').map((line) => line.trimStart());
  return lines.filter((line) => line !== '').map(parseEntry);
}

function parseEntry(line: string): TranscriptEntry {
  if (line === '-- TLS') return { from: 'both', text: line };
  const [, speaker, text = ''] = /^([SC]):(?: (.*))?$/s.exec(line) ?? [];
  if (speaker === undefined) throw new Error(`Not a line of a transcript: ${line}`);
  return { from: speaker === 'S' ? 'server' : 'client', text };
}
