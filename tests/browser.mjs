import { ensureBrowser } from '../.config/browser.mjs';

// the first half of `npm test`: a browser is found, or installed
ensureBrowser();
