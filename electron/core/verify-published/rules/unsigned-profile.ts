import { message } from '../../message';
import { documentsOf } from '../served-servers';
import type { PublishedRule } from './rule';

/** An Apple profile without a signature: it works, and the phone calls it “not signed” in red. */
export const unsignedProfile: PublishedRule = {
  id: 'unsigned-profile',
  judge: (_, facts) =>
    documentsOf('mobileconfig', facts)
      .filter(({ read }) => !read.isSigned)
      .map(({ url }) => ({
        channel: 'mobileconfig',
        makes: 'note',
        party: 'you',
        message: message('verify.unsigned-profile'),
        seen: url,
        expected: null,
      })),
};
