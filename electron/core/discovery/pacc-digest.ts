/**
 * Whether one of a domain's TXT records, `v=UAAC1; a=sha256; d=…`, has the digest of a document. There may be several records while a
 * document is being replaced. Without a record the document does not count.
 *
 * @param sha256 - Of the document, in Base64.
 * @see draft-ietf-mailmaint-pacc
 */
export function isVouchedFor(sha256: string, records: readonly string[]): boolean {
  return records.some((record) => {
    const tags = tagsOf(record);
    const isDigest = tags.get('v')?.toUpperCase() === 'UAAC1' && tags.get('a')?.toLowerCase() === 'sha256';
    return isDigest && withoutPadding(tags.get('d') ?? '') === withoutPadding(sha256);
  });
}

function tagsOf(record: string): ReadonlyMap<string, string> {
  return new Map(
    record.split(';').map((tag) => {
      const [name = '', ...value] = tag.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
}

function withoutPadding(base64: string): string {
  return base64.replace(/={1,2}$/, '');
}
