import type { Candidate } from '../../contract/candidate';
import { keptWords, type Offered, type ProbeEvidence } from '../../contract/probe-evidence';
import { cleanText } from '../clean-text';
import type { Offer } from '../server-offer';
import type { Probed } from './probed';
import { certificateOf } from './speaks-for';

/** What is kept of a probe, its texts cleaned; null where nothing of the server was seen. */
export function probeEvidence(probed: Probed): ProbeEvidence | null {
  const { offer, facts } = probed;
  const certificate = certificateOf(probed);
  if (facts === null && certificate === null) return null;
  const said = offer.ok ? offer.value : { greeting: null, beforeTls: null, overTls: null };
  return {
    address: facts?.address ?? null,
    ...(facts?.isV6Silent === true ? { isV6Silent: true } : {}),
    greeting: said.greeting === null ? null : kept(said.greeting, keptWords.greetingChars),
    beforeTls: said.beforeTls === null ? null : keptOffer(said.beforeTls),
    overTls: said.overTls === null ? null : keptOffer(said.overTls),
    tls: facts?.tls ?? null,
    certificate,
  };
}

/** Whether a server takes a sign-in before TLS. RFC 8314 §4.1. */
export function takesLoginBeforeTls({ heard }: Candidate): boolean {
  return (heard?.beforeTls?.mechanisms.length ?? 0) > 0;
}

function keptOffer({ capabilities, mechanisms }: Offer): Offered {
  const lines = [...capabilities].map(([keyword, parameters]) => [keyword, ...parameters].join(' '));
  return {
    capabilities: lines.slice(0, keptWords.capabilities).map((line) => kept(line, keptWords.capabilityChars)),
    mechanisms: mechanisms.slice(0, keptWords.mechanisms).map((name) => kept(name, keptWords.mechanismChars)),
  };
}

function kept(words: string, maxChars: number): string {
  return [...cleanText(words)].slice(0, maxChars).join('');
}
