import { ensureBrowser, ensureEngines } from '../.config/browser.mjs';
import { firefox } from './engines/firefox.mjs';
import { webkit } from './engines/webkit.mjs';

// the first half of `npm test`: the browsers are found, or installed
ensureBrowser();
ensureEngines([firefox, webkit].flatMap(({ missing }) => missing));
