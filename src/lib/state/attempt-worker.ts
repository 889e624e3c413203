import { fetchOutside } from './refusal.ts';

void fetchOutside().then((seen) => self.postMessage(seen));
