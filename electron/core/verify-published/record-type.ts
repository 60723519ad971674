/** The kinds of records that are asked for, with their numbers in messages. RFC 1035 §3.2.2, RFC 3596 §2.1, RFC 2782. */
export const recordTypes = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, TXT: 16, AAAA: 28, SRV: 33 } as const;
/** A kind of records. */
export type RecordType = keyof typeof recordTypes;
