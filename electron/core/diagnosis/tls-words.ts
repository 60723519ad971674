import type { Cause } from '../../contract/cause';

/**
 * What TLS libraries say, most exact first: OpenSSL's words and codes, BoringSSL's, GnuTLS, Schannel, NSS, Secure Transport, Java, .NET and
 * Go. Words and codes differ only by underscores.
 */
const wordings: readonly { readonly pattern: RegExp; readonly cause: Cause }[] = [
  {
    pattern:
      /(?:issuer|issued by|\b(?:cn|o)=).{0,80}(?:\b|_)(?:avast|kaspersky|bitdefender|adguard|dr\.?web\b|mcafee|trend micro|f-secure|comodo.{0,20}filter|(?:avg|eset|g ?data|norton|panda)(?:\b|_))|web\/mail shield|ssl filter ca|personal ca\.net-defender/i,
    cause: 'interception-by-antivirus',
  },
  {
    pattern:
      /(?:issuer|issued by|\b(?:cn|o)=).{0,80}(?:\b|_)(?:forti(?:gate|net)|zscaler|netskope|blue ?coat|palo alto|umbrella\b|sophos|watchguard|sonicwall|check ?point|untangle|barracuda|cloudflare gateway|mitmproxy|portswigger|charles proxy|do_not_trust|http toolkit)|alert unknown[ _]ca/i,
    cause: 'interception-by-network',
  },
  {
    pattern:
      /certificate[ _](?:has[ _])?expired|cert_has_expired|cert_not_yet_valid|not yet valid|certificate is expired|NotTimeValid|SEC_E_CERT_EXPIRED|SEC_ERROR_EXPIRED|ERR_CERT_DATE_INVALID|peer certificate: expired|CertificateExpired|CertificateNotYetValid|0x80090328|-9814\b|-9815\b/i,
    cause: 'certificate-expired',
  },
  {
    pattern:
      /host ?name[ _]mismatch|altname|NotValidForName|legacy common name|ip address mismatch|alternative (?:dns )?name|unrecogni[sz]ed[ _]name|NameMismatch|is valid for .{1,200}, not|not valid for|SSL_ERROR_BAD_CERT_DOMAIN|ERR_CERT_COMMON_NAME|SEC_E_WRONG_PRINCIPAL|does not match (?:the )?(?:host|server|certificate|target)|0x80090322|wrong principal/i,
    cause: 'certificate-name-mismatch',
  },
  {
    pattern:
      /verify[ _]failed|UnknownIssuer|RemoteCertificateChainErrors|error in the certificate verification|self[- _]signed|depth_zero|unable[ _]to[ _](?:get|verify)|issuer[ _]cert|unknown[ _](?:authority|issuer|ca)\b|untrusted|UntrustedRoot|PartialChain|path building failed|certification path|revoked|SEC_E_UNTRUSTED_ROOT|SEC_ERROR_(?:UNKNOWN_ISSUER|UNTRUSTED)|ERR_CERT_AUTHORITY_INVALID|not trusted|0x80090325|-9807\b|-9813\b|certificate[ _]unknown|trust anchor/i,
    cause: 'certificate-untrusted',
  },
  {
    pattern:
      /protocol[ _]version|unsupported[ _]protocol|version[ _]too[ _]low|wrong[ _]ssl[ _]version|(?:key|dh|modulus|md|param\w{0,10}|prime)[ _](?:\w{1,10}[ _])?too[ _](?:small|weak|short)|too[ _](?:small|weak)|dh[ _]param[ _]size|dh[ _]p[ _]length|legacy|insufficient[ _]security|no appropriate protocol|no protocols available|protocol is disabled|not long enough|SSL_ERROR_UNSUPPORTED_VERSION|weak[ _]server[ _]ephemeral|SEC_E_UNSUPPORTED_FUNCTION|illegal[ _]parameter|algorithm constraints/i,
    cause: 'tls-too-old',
  },
  {
    pattern:
      /wrong[ _]version[ _]number|http[ _]request|https[ _]proxy[ _]request|packet[ _]length[ _]too[ _]long|unknown[ _]protocol|unrecogni[sz]ed ssl message|does not look like a tls|unexpected tls packet|plaintext connection|SSL_ERROR_RX_RECORD_TOO_LONG|record[ _]too[ _]long|SEC_E_INVALID_TOKEN|0x80090308|unable to parse tls packet|frame size|InvalidContentType|corrupt message|corrupted frame|-9800\b|maybe should use tls/i,
    cause: 'tls-mode-mismatch',
  },
  {
    pattern:
      /unexpected[ _]eof|eof occurred|close_notify|(?:remote host|peer) closed|before secure tls connection|end of file|non-properly terminated|prematurely|premature close|connection (?:was )?(?:reset|closed|lost)|ECONNRESET|-980[56]\b/i,
    cause: 'connection-dropped',
  },
  {
    pattern:
      /handshake|alert|cipher|signature[ _]algorithms|record[ _]mac|decrypt|ssl routines|\b(?:ssl|tls)\b.{0,40}(?:error|fail|abort|exception)|(?:error|fail\w{0,4}|exception)\b.{0,40}\b(?:ssl|tls)\b|certificate[ _]required|bad[ _]certificate|ERR_SSL|SSL_ERROR|SEC_E_|algorithm mismatch|internal[ _]error|0x8009/i,
    cause: 'tls-handshake-failed',
  },
];

/** The cause that an error of a TLS library names; null where the text is not about TLS. */
export function causeOfTlsWords(text: string): Cause | null {
  return wordings.find(({ pattern }) => pattern.test(text))?.cause ?? null;
}
