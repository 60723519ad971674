import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { contentSecurityPolicy, fileForUrl, firstCode } = await import('../../electron/main/app-scheme');

describe('fileForUrl', () => {
  it.each([
    ['app://mailwright/', '/opt/window/index.html'],
    ['app://mailwright/assets/index.js', '/opt/window/assets/index.js'],
    ['app://mailwright/assets/index.js?v=1#top', '/opt/window/assets/index.js'],
    ['app://mailwright/assets/../index.html', '/opt/window/index.html'],
    ['app://mailwright/%2e%2e/main/main.js', '/opt/window/main/main.js'],
  ])('names the file of %s', (url, file) => {
    expect(fileForUrl('/opt/window', url)).toBe(file);
  });

  it.each([
    'app://mailwright/..%2fmain%2fmain.js',
    'app://mailwright/assets/..%2f..%2fsecret',
    'app://mailwright/..%2fwindow-of-another/index.html',
    'app://mailwright/index.html%00.js',
    'app://mailwright/%zz',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://mailwright/index.html',
    'no address at all',
  ])('names none for %s', (url) => {
    expect(fileForUrl('/opt/window', url)).toBeNull();
  });
});

describe('contentSecurityPolicy', () => {
  it('allows no inline code, no network and no other origin', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("connect-src 'none'");
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('firstCode', () => {
  it('waits for the file of the first page, and then listens no longer', async () => {
    const heard: unknown[][] = [];
    const onCompleted = (...given: unknown[]) => void heard.push(given);
    const session = { webRequest: { onCompleted } } as unknown as Parameters<typeof firstCode>[0];
    const code = firstCode(session);
    const [[filter, tell]] = heard as [[unknown, () => void]];
    expect(filter).toEqual({ urls: ['app://mailwright/assets/first-*.js'] });
    tell();
    await code;
    expect(heard.slice(1)).toEqual([[null]]);
  });
});
