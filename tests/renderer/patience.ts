import { configure } from '@testing-library/react';

// The usual second is too short on a machine that has other work.
configure({ asyncUtilTimeout: 10_000 });
