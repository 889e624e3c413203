import { app } from './nl/app.ts';
import { backup } from './nl/backup.ts';
import { bundles } from './nl/bundles.ts';
import { care } from './nl/care.ts';
import { clock } from './nl/clock.ts';
import { desk, fresh } from './nl/desk.ts';
import { dossier } from './nl/dossier.ts';
import { duties } from './nl/duties.ts';
import { letters } from './nl/letters.ts';
import { lock } from './nl/lock.ts';
import { policyScreen } from './nl/policy-screen.ts';
import { reading } from './nl/reading.ts';
import { practice } from './nl/practice.ts';
import { request } from './nl/request.ts';
import { rights } from './nl/rights.ts';
import { silence } from './nl/silence.ts';

/** All words of the screens in Dutch, the language that defines what must be said. */
export const nl = {
	app,
	backup,
	desk,
	fresh,
	request,
	care,
	clock,
	dossier,
	duties,
	rights,
	letters,
	reading,
	lock,
	bundles,
	policy: policyScreen,
	practice,
	silence,
};

/** What every language must say. */
export type Words = typeof nl;
