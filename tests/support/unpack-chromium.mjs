import { join } from 'node:path';

import chromium, { inflate } from '@sparticuz/chromium';

/** Unpacks Chromium and the libraries it needs into the folder for temporary files, which is ours alone in this process. */
await chromium.executablePath();
await inflate(join(process.argv[2], 'bin', 'al2023.tar.br'));
