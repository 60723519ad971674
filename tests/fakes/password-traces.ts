/** The forms of a login and password that occur in what a server heard: plain, quoted, and in base64 at any place. */
export function passwordTraces(heard: string, login: string, password: string): readonly string[] {
  const bytes = Buffer.from(password, 'utf8');
  const plain = [password, password.replaceAll(/(["\\])/g, '\\$1')].map((text) =>
    Buffer.from(text, 'utf8').toString('latin1'),
  );
  const shifted = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return encoded.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
  });
  const whole = Buffer.from(`\0${login}\0${password}`, 'utf8').toString('base64');
  return [...plain, ...shifted, whole].filter((form) => heard.includes(form));
}
