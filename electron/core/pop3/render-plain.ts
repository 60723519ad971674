/** The response of SASL PLAIN without an authorisation identity: base64 of UTF-8, parts joined with NUL. RFC 4616 §2. */
export function renderPlain(login: string, password: string): string {
  const bytes = new TextEncoder().encode(`\0${login}\0${password}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
