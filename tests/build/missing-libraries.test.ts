import { describe, expect, it } from 'vitest';
import { parseMissingLibraries } from '../../build/missing-libraries.mjs';

describe('parseMissingLibraries', () => {
  it('names each library that was not found once', () => {
    const output = `
	linux-vdso.so.1 (0x00007ffd3b5c8000)
	libffmpeg.so => /opt/app/libffmpeg.so (0x00007f8e2c000000)
	libnss3.so => not found
	libasound.so.2 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f8e2bc1f000)
	libnss3.so => not found
	/lib64/ld-linux-x86-64.so.2 (0x00007f8e39a6e000)
`;
    expect(parseMissingLibraries(output)).toEqual(['libnss3.so', 'libasound.so.2']);
  });

  it('names none where all were found', () => {
    expect(parseMissingLibraries('\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f8e2bc1f000)\n')).toEqual([]);
  });
});
